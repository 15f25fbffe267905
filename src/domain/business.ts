import type { Stage } from './lead.ts';

/** What a person sells, which sets the figures to start from and how she is asked. */
export const BUSINESSES = ['projects', 'one large sale', 'shop', 'contracts', 'clients'] as const;
export type Business = (typeof BUSINESSES)[number];

/** How the popup asks to log: leads one by one, small sales in one line, or whose work this is. */
export type LogsFirst = 'lead' | 'sales' | 'customer';

/** Figures and habits that are usual in a kind of business, until the user says her own. */
export interface UsualFigures {
  /** Share of leads that become customers, 0 to 1. */
  readonly conversion: number;
  /** Days in which half of the sales are made. */
  readonly daysToClose: number;
  /** Hours a week there are for social media. */
  readonly hoursAWeek: number;
  readonly logsFirst: LogsFirst;
  /** Whether much of the work is done on the phone, which no computer sees. */
  readonly phoneMatters: boolean;
  /** Stages that have another usual name in this business; the words are the interface's. */
  readonly ownStages: readonly Stage[];
}

/** Our judgement, to start from; the user's own figures replace them one by one. */
export const USUAL: { readonly [business in Business]: UsualFigures } = {
  projects: {
    conversion: 0.1,
    daysToClose: 30,
    hoursAWeek: 5,
    logsFirst: 'lead',
    phoneMatters: false,
    ownStages: [],
  },
  'one large sale': {
    conversion: 0.03,
    daysToClose: 90,
    hoursAWeek: 6,
    logsFirst: 'lead',
    phoneMatters: true,
    ownStages: ['lead', 'qualified', 'opportunity'],
  },
  shop: {
    conversion: 0.25,
    daysToClose: 2,
    hoursAWeek: 7,
    logsFirst: 'sales',
    phoneMatters: true,
    ownStages: ['lead', 'qualified', 'opportunity', 'won'],
  },
  contracts: {
    conversion: 0.06,
    daysToClose: 60,
    hoursAWeek: 6,
    logsFirst: 'lead',
    phoneMatters: false,
    ownStages: ['opportunity'],
  },
  clients: {
    conversion: 0.1,
    daysToClose: 21,
    hoursAWeek: 4,
    logsFirst: 'customer',
    phoneMatters: true,
    ownStages: ['opportunity', 'won'],
  },
};

/** What the user says of her own business; `null` where she has said nothing. */
export interface OwnFigures {
  readonly business: Business | null;
  readonly usualConversion: number | null;
  readonly daysToClose: number | null;
  readonly hoursAWeek: number | null;
}

/** A figure to reckon with, and whether the user stated it or the kind of business did. */
export interface Assumption {
  readonly value: number;
  readonly from: 'you' | 'usual';
}

/** The figures to reckon with; without a kind of business only what was stated. */
export interface Assumptions {
  readonly conversion: Assumption | null;
  readonly daysToClose: Assumption | null;
  readonly hoursAWeek: Assumption | null;
}

export function assumptionsOf(own: OwnFigures): Assumptions {
  const usual = own.business === null ? null : USUAL[own.business];
  return {
    conversion: statedOr(own.usualConversion, usual?.conversion),
    daysToClose: statedOr(own.daysToClose, usual?.daysToClose),
    hoursAWeek: statedOr(own.hoursAWeek, usual?.hoursAWeek),
  };
}

function statedOr(stated: number | null, usual: number | undefined): Assumption | null {
  if (stated !== null) return { value: stated, from: 'you' };
  return usual === undefined ? null : { value: usual, from: 'usual' };
}
