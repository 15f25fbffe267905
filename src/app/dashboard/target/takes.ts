import type { Outlook } from '../../../domain/analytics/outlook.ts';
import type { WhatItTakes } from '../../../domain/analytics/target.ts';
import { aboutCount, aboutMoney, twoFigures } from '../../../ui/estimate.ts';
import { count, oneDecimal, percent } from '../../../ui/format.ts';
import { precise, preciseMoney, preciseShare } from '../../../ui/precise.ts';
import { words } from '../../../ui/words/words.ts';
import { onChannel } from '../on.ts';
import type { View } from '../view.ts';

const said = words.dashboard.target;

/** Something that is needed: how much, and what that rests on. */
export interface Need {
  readonly name: string;
  readonly amount: string;
  readonly how: string;
  /** The formula with the reader's numbers. */
  readonly explained: string;
  readonly kind: 'outcome' | 'time';
}

/** What a figure is reckoned with besides the outlook. */
export interface Context {
  readonly settings: View['settings'];
  readonly conversion: number;
  readonly closing: number;
  readonly hoursAWeek: number;
  /** What opportunities are called. */
  readonly opportunities: string;
}

type Needed = Exclude<WhatItTakes, { readonly kind: 'on_track' }>;
type InHours = Extract<WhatItTakes, { readonly landing: number }>;

/** Sales, opportunities, leads and hours, in that order; nothing while it is on track. */
export function needsOf({ takes, channel, dealMean }: Outlook, context: Context): Need[] {
  if (takes.kind === 'on_track' || takes.kind === 'deadline_passed') return [];
  const outcomes = outcomesNeeded(takes, dealMean, context);
  if (takes.kind === 'unknown' || channel === null) return outcomes;
  const hours = hoursNeeded(takes, channel, context);
  return hours === null ? outcomes : [...outcomes, hours];
}

function outcomesNeeded(takes: Needed, dealMean: number, context: Context): Need[] {
  const { conversion, closing, settings, opportunities } = context;
  const { how, explain } = said;
  const gap = preciseMoney(takes.gap, settings.currency);
  const wins = precise(takes.wins);
  return [
    {
      name: said.need.sales,
      how: how.sales(aboutMoney(dealMean, settings.currency)),
      ...needed(takes.wins, (result) =>
        explain.sales(gap, preciseMoney(dealMean, settings.currency), result),
      ),
    },
    {
      name: opportunities,
      how: how.opportunities(percent(closing)),
      ...needed(takes.opportunities, (result) =>
        explain.opportunities(wins, preciseShare(closing), result),
      ),
    },
    {
      name: said.need.leads,
      how: how.leads(percent(conversion)),
      ...needed(takes.leads, (result) => explain.leads(wins, preciseShare(conversion), result)),
    },
  ];
}

/** An amount of outcomes, and its formula from the exact figure to the one that is shown. */
function needed(
  exact: number,
  explain: (result: string) => string,
): Pick<Need, 'amount' | 'explained' | 'kind'> {
  const amount = count(atLeast(exact));
  const { roundedUp, isAbout } = said.explain;
  const result = resultOf(exact, amount, exact < FEW ? roundedUp : isAbout);
  return { amount, explained: explain(result), kind: 'outcome' };
}

/** "2.01, rounded up to 3"; only once where both are the same. */
function resultOf(
  exact: number,
  shown: string,
  rounded: (exact: string, shown: string) => string,
): string {
  const written = precise(exact);
  return written === shown ? shown : rounded(written, shown);
}

/** From so many on they are an estimate to two figures. */
const FEW = 10;

/** Half a sale closes no gap: few outcomes are rounded up. */
function atLeast(outcomes: number): number {
  return outcomes < FEW ? Math.ceil(outcomes - 1e-9) : Math.ceil(twoFigures(outcomes));
}

/** Hours a week, from the optimistic end on; `null` where a week has too few of them. */
function hoursNeeded(
  takes: InHours,
  channel: NonNullable<Outlook['channel']>,
  { settings, hoursAWeek: has }: Context,
): Need | null {
  const [optimistic, middle, pessimistic] = inAWeek(takes);
  if (optimistic === null) return null;
  const { how } = said;
  return {
    name: said.need.hours(onChannel(channel)),
    amount: middle === null ? how.andMore(hoursText(optimistic)) : hoursText(middle),
    how:
      middle === null || pessimistic === null
        ? how.atLeast(hoursText(optimistic), oneDecimal(has))
        : how.between(hoursText(optimistic), hoursText(pessimistic), oneDecimal(has)),
    explained: explainHours(takes, middle === null ? 'optimistic' : 'middle', settings.currency),
    kind: 'time',
  };
}

/** Gap ÷ (landing × value of an hour × weeks); the hours come from it, so the other two do too. */
function explainHours(
  { gap, landing, hours, hoursAWeek }: InHours,
  end: 'optimistic' | 'middle',
  currency: string,
): string {
  const [all, each] = [hours[end] ?? 0, hoursAWeek[end] ?? 0];
  if (all === 0 || each === 0) return '';
  const { explain } = said;
  return (end === 'middle' ? explain.hours : explain.hoursAtBest)(
    preciseMoney(gap, currency),
    preciseShare(landing),
    preciseMoney(gap / (landing * all), currency),
    precise(all / each),
    resultOf(each, hoursText(each), said.explain.isAbout),
  );
}

const HOURS_IN_WEEK = 168;

/** From optimistic to pessimistic; `null` for more hours than a week has. */
function inAWeek({ hoursAWeek }: InHours): readonly [number | null, number | null, number | null] {
  const possible = (hours: number | null) =>
    hours === null || hours > HOURS_IN_WEEK ? null : hours;
  return [
    possible(hoursAWeek.optimistic),
    possible(hoursAWeek.middle),
    possible(hoursAWeek.pessimistic),
  ];
}

const hoursText = (hours: number): string =>
  hours < 10 ? oneDecimal(hours) : count(aboutCount(hours));

/** The verdict's word before how the target stands; `''` where there is none. */
export const verdictWord = (outlook: Outlook | null): string =>
  outlook === null ? '' : said.verdict[outlook.takes.kind];

/** What the verdict means and what to do about it. */
export function takesProse({ takes, channel, chance }: Outlook, hoursAWeek: number): string {
  switch (takes.kind) {
    case 'on_track':
      return said.prose.on_track;
    case 'deadline_passed':
      return '';
    case 'unknown':
      return said.prose.unknown;
    case 'feasible':
    case 'stretch':
    case 'not_by_time_alone':
      return [
        ...(takes.kind === 'not_by_time_alone' ? [alone(takes, channel)] : []),
        ...(chance === null ? [] : [chanceSentence(chance, hoursAWeek)]),
        ...(takes.mostCloseLater ? [said.prose.closeLater] : []),
      ].join(' ');
  }
}

function alone(takes: InHours, channel: Outlook['channel']): string {
  const where = onChannel(channel ?? 'social');
  const [optimistic] = inAWeek(takes);
  return optimistic === null
    ? said.prose.aloneNever(where)
    : said.prose.alone(where, hoursText(optimistic));
}

function chanceSentence(chance: number, hours: number): string {
  return said.prose.chance(oneDecimal(hours), hours, chanceText(chance));
}

/** A chance in words, never as certain as a number would look: "about 3 in 10". */
export function chanceText(chance: number): string {
  if (chance < 0.05) return said.chance.least;
  if (chance > 0.95) return said.chance.most;
  return said.chance.about(Math.min(9, Math.max(1, Math.round(chance * 10))));
}
