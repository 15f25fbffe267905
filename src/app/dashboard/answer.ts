import type { Outcome } from '../../domain/analytics/channelRow.ts';
import { dayOf } from '../../domain/calendar.ts';
import { aboutMoney } from '../../ui/estimate.ts';
import { day, daySpan, daySpanEnds, wholeMoney } from '../../ui/format.ts';
import { priceSentence } from '../../ui/price.ts';
import { shortDuration } from '../../ui/timeText.ts';
import { words } from '../../ui/words/words.ts';
import { expectedOn, isWorthSaying, scopeOf } from './expected.ts';
import { lookedAt, verdictLine, type Wanted, wantedOf } from './headline.ts';
import { onChannel } from './on.ts';
import { isPreset } from './ranges.ts';
import { isUnderAnHour } from './verdicts.ts';
import type { View } from './view.ts';

/** The largest sentence of the page, and the ones under it. */
export interface Answered {
  readonly answer: string;
  readonly prose: string;
  /** A figure only the user knows, without which there is no verdict. */
  readonly wanted: Wanted | null;
}

const MINUTES_IN_HOUR = 60;
const said = words.dashboard.answer;

/** Whether the time pays, then what it took and brought; before there is anything to judge, its price. */
export function answerOf(view: View): Answered {
  const social = lookedTotals(view);
  if (view.empty) return plain(priceOr(view, said.first), said.firstNext);
  const other = social.personal.hours + social.customer.hours;
  if (social.hours === 0 && social.leads === 0 && social.sales === 0)
    return other > 0 ? noneForIt(view, other) : nothing(view);
  if (view.comparison.underAnHour && isUnderAnHour(view.judgement)) {
    const minutes = Math.round(social.hours * MINUTES_IN_HOUR);
    const personal = Math.round(other * MINUTES_IN_HOUR);
    return plain(priceOr(view, said.first), said.young(minutes, personal));
  }
  return judged(view, social);
}

const plain = (answer: string, prose: string): Answered => ({ answer, prose, wanted: null });

/** What social media came to, or the one channel that is looked at. */
export function lookedTotals({ comparison, narrowing }: View): Outcome {
  const { social, all } = comparison.totals;
  return narrowing.channel === null ? social : all;
}

/** The price, if all of it can be told. */
function priceOr({ pricePlan, settings }: View, other: string): string {
  const { hoursAWeek, hourlyValue, typicalSale } = pricePlan;
  const told = hoursAWeek !== null && hourlyValue !== null && typicalSale !== null;
  return told ? priceSentence(pricePlan, settings.currency) : other;
}

/** Time that was personal or for customers is time: the page must not say that there was none. */
function noneForIt(view: View, hours: number): Answered {
  const minutes = Math.round(hours * MINUTES_IN_HOUR);
  return plain(priceOr(view, said.noneForIt(whatOf(view), whenOf(view))), said.otherTime(minutes));
}

function nothing(view: View): Answered {
  const seen = view.gaps.length > 0 ? said.partly : said.realNothing;
  return plain(said.nothing(whatOf(view), whenOf(view)), view.recorded ? seen : said.unknown);
}

/** Goals have no verdict of their own: looked at by goal, the facts come first. */
function judged(view: View, social: Outcome): Answered {
  const facts = [took(view, social), brought(view, social)];
  if (view.narrowing.goalId !== null) return plain(facts[0] ?? '', facts[1] ?? '');
  const channels = lookedAt(view);
  if (channels.length === 0 && view.mark !== null) {
    const changed = said.changed(day(dayOf(view.mark, view.zone)));
    return plain(changed, facts.join(' '));
  }
  const wanted = wantedOf(channels);
  if (wanted !== null && channels.length > 0)
    return { answer: said.ask[wanted], prose: facts.join(' '), wanted };
  const line = verdictLine(channels);
  if (line === '') return plain(facts[0] ?? '', facts[1] ?? '');
  const young = channels.every(({ shown }) => shown === 'too_early');
  const price = young ? [priceOr(view, '')] : [];
  return plain(line, [...facts, ...price].filter(Boolean).join(' '));
}

/** "In the last 28 days you spent 41 h 30 min on social media, worth $2,490 of your time." */
function took(view: View, { hours, cost, spent }: Outcome): string {
  const { currency } = view.settings;
  const minutes = Math.round(hours * MINUTES_IN_HOUR);
  const time = minutes === 0 ? said.underAMinute : shortDuration(minutes * 60);
  const start = [startOf(view), time, whatOf(view)] as const;
  if (cost.value === null) return said.spent(...start);
  const worth = wholeMoney(cost.value - spent, currency);
  return spent > 0
    ? said.worthAndSpent(...start, worth, wholeMoney(spent, currency))
    : said.worth(...start, worth);
}

function startOf({ range, days }: View): string {
  return isPreset(range) ? said.when[range] : betweenDays(days, said.when);
}

/** "It brought 7 leads and one sale of $1,200 so far. All open leads from X, whenever they came, may still bring about $900." */
function brought(view: View, { leads, sales, revenue }: Outcome): string {
  const { currency } = view.settings;
  const came = outcome(leads, sales, wholeMoney(revenue, currency));
  return [came, mayClose(view)].filter(Boolean).join(' ');
}

function outcome(leads: number, sales: number, income: string): string {
  if (sales === 0) return leads === 0 ? said.brought.nothing : said.brought.leads(leads);
  return leads === 0 ? said.brought.sales(sales, income) : said.brought.both(leads, sales, income);
}

/** What open leads may still bring, those of other days too. */
function mayClose(view: View): string {
  const { likely } = expectedOn(view, scopeOf(view));
  if (!isWorthSaying(likely, view)) return '';
  const amount = aboutMoney(likely, view.settings.currency);
  return said.mayClose(whatOf(view), amount, view.narrowing.goalId !== null);
}

/** What the time was spent on, after "on". */
const whatOf = ({ narrowing }: View): string => onChannel(narrowing.channel ?? 'social');

/** "in the last 28 days", inside a sentence. */
function whenOf({ range, days }: View): string {
  const { said: inside } = words.dashboard.range;
  return isPreset(range) ? inside[range] : betweenDays(days, inside);
}

/** "Between 3 and 9 May 2026", or "On 3 May 2026". */
function betweenDays({ from, to }: View['days'], when: typeof said.when | Inside): string {
  const ends = daySpanEnds(from, to);
  return ends === null ? when.oneDay(daySpan(from, to)) : when.own(...ends);
}

type Inside = typeof words.dashboard.range.said;
