import type { DayRange } from '../../domain/analytics/days.ts';
import { VERDICTS } from '../../domain/analytics/verdict.ts';
import { minutesOver } from '../../domain/budget.ts';
import { addDays, type Day } from '../../domain/calendar.ts';
import type { Commitment } from '../../domain/commitment.ts';
import type {
  Beside,
  ChannelFound,
  Outcomes,
  PlatformWeek,
  Review,
  StageMoves,
  WeekSeen,
} from '../../domain/review.ts';
import { MOST_WEEKS, weeksIn } from '../../domain/reviewWeeks.ts';
import type { OpenStage } from '../../domain/stage.ts';
import { sumOf, timeOf, totalOf } from '../../domain/sums.ts';
import { channelName } from '../../ui/channelName.ts';
import { day, list, wholeMoney } from '../../ui/format.ts';
import { dayRange, duration, minutesOf } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';

const said = words.review;

/** The sentence that answers: what the week brought, for how much time. */
export function weekSentence(week: WeekSeen): string {
  const { seconds } = timeOf(week.facts);
  const brought = broughtBy(week);
  if (brought === '')
    return seconds === 0 ? emptySentence(week) : capital(said.answer.onlyTime(time(seconds)));
  const sentence =
    seconds === 0 ? said.answer.withoutTime(brought) : said.answer.forTime(brought, time(seconds));
  return capital(sentence);
}

const emptySentence = ({ recorded, days }: WeekSeen): string =>
  recorded ? said.answer.nothing : said.answer.notRecorded(weeksIn(days));

function broughtBy({ facts, channels, currency }: WeekSeen): string {
  const { leads, sales, revenue } = totalOf([...facts, ...channels]);
  if (leads === 0 && sales === 0) return '';
  const lead = leads === 0 ? [] : [said.answer.lead(leads)];
  return sales === 0
    ? list([...lead, said.answer.noSale])
    : list([said.answer.sale(sales, wholeMoney(revenue, currency)), ...lead]);
}

/** What one row brought, "2 leads and a sale of £1,850"; `''` for nothing. */
export function outcomeText(row: Outcomes, currency: string): string {
  const parts = [
    ...(row.leads === 0 ? [] : [said.answer.lead(row.leads)]),
    ...(row.sales === 0 ? [] : [said.answer.sale(row.sales, wholeMoney(row.revenue, currency))]),
  ];
  return list(parts);
}

/** The finding over the table of platforms: where most of the time went, and where most came from. */
export function platformSentence({ facts, recorded }: WeekSeen): string {
  const took = firstOf(facts, (one, other) => minutesOf(other.seconds) - minutesOf(one.seconds));
  const [first] = took;
  if (first === undefined || first.seconds === 0)
    return recorded ? said.platforms.noTime : said.platforms.notSeen;
  const most = firstOf(facts, byOutcome).filter(({ leads, sales }) => leads > 0 || sales > 0);
  const [one, many] = [namesOf(took), namesOf(most)];
  if (most.length === 0) return said.platforms.none(one, took.length);
  return one === many ? said.platforms.both(one, took.length) : said.platforms.split(one, many);
}

/** Those in front, by an order in which several may be alike. */
function firstOf(
  facts: readonly PlatformWeek[],
  order: (one: PlatformWeek, other: PlatformWeek) => number,
): readonly PlatformWeek[] {
  const [first] = facts.toSorted(order);
  return first === undefined ? [] : facts.filter((one) => order(one, first) === 0);
}

const namesOf = (facts: readonly PlatformWeek[]): string =>
  list(facts.map(({ platform }) => channelName(platform)));

/** Money first, then sales, then leads. */
const byOutcome = (one: PlatformWeek, other: PlatformWeek): number =>
  other.revenue - one.revenue || other.sales - one.sales || other.leads - one.leads;

/** Whether nothing is known of a week's time, which is another thing than none. */
export const isUnknown = ({ facts, recorded }: WeekSeen): boolean =>
  !recorded && timeOf(facts).seconds === 0;

/** A length of time that is never "0 minutes" where there was some. */
export const time = (seconds: number): string =>
  seconds > 0 && minutesOf(seconds) === 0 ? said.answer.underAMinute : duration(seconds);

/** A sentence's first word. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A week's time, with what it is held against. */
type BesideWeek = Pick<WeekSeen, 'facts' | 'days'> & { readonly found: Beside };

/** How the week stood against its budget. */
export function budgetSentence(
  { facts, found, days }: BesideWeek,
  before: Pick<Review, 'budgets'> | null,
): string {
  const text = words.reviewFound.budget;
  const budgets = Object.values(found.budgets);
  const wasFirst = weeksIn(days) > 1 && Object.keys(before?.budgets ?? {}).length > 0;
  if (budgets.length === 0) return wasFirst ? text.first : text.none(weeksIn(days));
  const budget = budgets.reduce((sum, minutes) => sum + minutes, 0);
  const over = minutesOver(budget, timeOf(facts).seconds);
  return over === 0
    ? text.within(duration(budget * 60))
    : text.over(duration(over * 60), duration(budget * 60));
}

/** What a usual week takes, and what one of several took. */
export function usualSentence({ facts, days, found: { usual } }: BesideWeek): string {
  const text = words.reviewFound.usual;
  const weeks = weeksIn(days);
  const { seconds } = timeOf(facts);
  const each = weeks === 1 || seconds === 0 ? [] : [text.each(time(seconds / weeks))];
  const is = usual === null ? text.none : text.is(time(sumOf(Object.values(usual), (one) => one)));
  return [is, ...each].join(' ');
}

/** "The week of 23–29 November 2026.", or which weeks are reviewed as one. */
export function weekName(days: DayRange): string {
  const weeks = weeksIn(days);
  return weeks === 1 ? said.week(dayRange(days)) : said.weeks(weeks, dayRange(days));
}

/** Why several weeks are reviewed as one, or that the last review is long past. */
export function missedSentence(days: DayRange, reviewedTo: Day | null): string {
  const text = said.missed;
  const capped = weeksIn(days) === MOST_WEEKS;
  if (weeksIn(days) === 1 && (reviewedTo === null || addDays(reviewedTo, 1) >= days.from))
    return '';
  if (reviewedTo === null)
    return [text.first, ...(capped ? [text.older] : []), text.ahead].join(' ');
  const since = addDays(reviewedTo, 7) < days.from ? text.longAgo : text.since;
  return `${since(day(reviewedTo))} ${text.ahead}`;
}

/** "LinkedIn pays; for Facebook and X it is too early to tell." */
export function verdictLine(verdicts: readonly ChannelFound[]): string {
  const text = words.reviewFound.verdict;
  const clauses = VERDICTS.flatMap((verdict) => {
    const names = verdicts
      .filter((found) => found.verdict === verdict)
      .map(({ channel }) => channelName(channel));
    return names.length === 0 ? [] : text[verdict](list(names), names.length);
  });
  return clauses.length === 0 ? text.none : capital(text.join(clauses));
}

/** "Of your leads, 2 became “Qualified” and 1 bought." */
export function movedSentence(moved: StageMoves, name: (stage: OpenStage) => string): string {
  const text = words.reviewFound.moved;
  const parts = [
    ...(moved.qualified > 0 ? [text.qualified(moved.qualified, name('qualified'))] : []),
    ...(moved.opportunity > 0 ? [text.opportunity(moved.opportunity, name('opportunity'))] : []),
    ...(moved.won > 0 ? [text.won(moved.won)] : []),
    ...(moved.lost > 0 ? [text.lost(moved.lost)] : []),
  ];
  return parts.length === 0 ? text.none : text.some(list(parts));
}

/** "Tuesday at 9, I call Northwind Joinery." */
export function commitmentText({ when, what }: Commitment): string {
  const plain = (text: string) => text.trim().replace(/[.,]+$/, '');
  return words.reviewPlan.commit.sentence(plain(when), plain(what));
}

/** A sentence's words inside of another one. */
export const lower = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);
