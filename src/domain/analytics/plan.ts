import { assumptionsOf, type OwnFigures } from '../business.ts';
import type { Settings } from '../settings.ts';
import { countOf, type Deal, medianDeal } from './dealSize.ts';

/** What a plan is made from. */
export type PlanSettings = OwnFigures & Pick<Settings, 'hourlyValue' | 'typicalSale' | 'margin'>;

/** What the user states or is assumed; money in minor units, `null` where there is no figure. */
export interface Plan {
  readonly hourlyValue: number | null;
  /** No default: without it there is no verdict. */
  readonly typicalSale: number | null;
  /** The share of a sale that is left; `null` counts revenue. */
  readonly margin: number | null;
  /** p0, the share of leads that become customers. */
  readonly conversion: number;
  /** Median days from lead to sale. */
  readonly daysToClose: number;
}

/** Our judgement where nothing is stated and no kind of business is named. */
export const DEFAULT_CONVERSION = 0.06;
export const DEFAULT_DAYS_TO_CLOSE = 30;

const OWN_SALES_THAT_TELL = 3;

/** The typical sale: stated, or the median of at least three own sales, or unknown. */
export function typicalSaleOf(plan: Plan, deals: readonly Deal[]): number | null {
  if (plan.typicalSale !== null && plan.typicalSale > 0) return plan.typicalSale;
  return countOf(deals) < OWN_SALES_THAT_TELL ? null : medianDeal(deals);
}

const LEAST_CONVERSION = 0.001;
const MOST_CONVERSION = 0.9;

/** A stated conversion times a factor, kept where it still leaves room for doubt both ways. */
export function conversionTimes(conversion: number, factor: number): number {
  return Math.min(MOST_CONVERSION, Math.max(LEAST_CONVERSION, conversion * factor));
}

/** The plan as the settings have it, and whether its conversion is the user's own word. */
export function planOf(settings: PlanSettings): Plan & { readonly conversionIsStated: boolean } {
  const { conversion, daysToClose } = assumptionsOf(settings);
  return {
    hourlyValue: settings.hourlyValue,
    typicalSale: settings.typicalSale,
    margin: settings.margin,
    conversion: conversion?.value ?? DEFAULT_CONVERSION,
    daysToClose: daysToClose?.value ?? DEFAULT_DAYS_TO_CLOSE,
    conversionIsStated: conversion?.from === 'you',
  };
}
