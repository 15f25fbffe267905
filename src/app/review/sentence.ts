import type { PlatformWeek, WeekSeen } from '../../domain/review.ts';
import { timeOf, totalOf } from '../../domain/sums.ts';
import { list, wholeMoney } from '../../ui/format.ts';
import { duration, minutesOf } from '../../ui/timeText.ts';
import { words } from '../../ui/words/words.ts';

const said = words.review;

/** The sentence that answers: what the week brought, for how much time. */
export function weekSentence(week: WeekSeen): string {
  const { seconds } = timeOf(week.facts);
  const brought = broughtBy(week);
  if (brought === '')
    return seconds === 0 ? emptySentence(week) : said.answer.onlyTime(time(seconds));
  const sentence =
    seconds === 0 ? said.answer.withoutTime(brought) : said.answer.forTime(brought, time(seconds));
  return capital(sentence);
}

const emptySentence = ({ recorded }: WeekSeen): string =>
  recorded ? said.answer.nothing : said.answer.notRecorded;

function broughtBy({ facts, channels, currency }: WeekSeen): string {
  const { leads, sales, revenue } = totalOf([...facts, ...channels]);
  if (leads === 0 && sales === 0) return '';
  const lead = leads === 0 ? [] : [said.answer.lead(leads)];
  return sales === 0
    ? list([...lead, said.answer.noSale])
    : list([said.answer.sale(sales, wholeMoney(revenue, currency)), ...lead]);
}

/** What one row brought, "2 leads and a sale of £1,850"; `''` for nothing. */
export function outcomeText(row: PlatformWeek, currency: string): string {
  const parts = [
    ...(row.leads === 0 ? [] : [said.answer.lead(row.leads)]),
    ...(row.sales === 0 ? [] : [said.answer.sale(row.sales, wholeMoney(row.revenue, currency))]),
  ];
  return list(parts);
}

/** The finding over the table of platforms: where most of the time went, and where most came from. */
export function platformSentence({ facts }: WeekSeen): string {
  const took = facts.toSorted((one, other) => other.seconds - one.seconds)[0];
  if (took === undefined || took.seconds === 0) return said.platforms.noTime;
  const name = words.shared.platform[took.platform];
  const most = facts.toSorted(byOutcome)[0];
  if (most === undefined || (most.leads === 0 && most.sales === 0))
    return said.platforms.none(name);
  return most.platform === took.platform
    ? said.platforms.both(name)
    : said.platforms.split(name, words.shared.platform[most.platform]);
}

/** Money first, then sales, then leads. */
const byOutcome = (one: PlatformWeek, other: PlatformWeek): number =>
  other.revenue - one.revenue || other.sales - one.sales || other.leads - one.leads;

/** A length of time that is never "0 minutes" where there was some. */
export const time = (seconds: number): string =>
  seconds > 0 && minutesOf(seconds) === 0 ? said.answer.underAMinute : duration(seconds);

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
