import { channelName } from '../../../ui/channelName.ts';
import { aboutMoney } from '../../../ui/estimate.ts';
import { list, shortDay, wholeMoney } from '../../../ui/format.ts';
import { words } from '../../../ui/words/lowerWords.ts';
import { hoursSaid } from './time.ts';
import type { ShownWeek } from './weeks.ts';

const said = words.dashboardOverTime.read;

/** A week of the chart in words: its time by platform, its leads, its sales. */
export function readWeek(week: ShownWeek, currency: string): string {
  return sentence(week, [
    timeOf(week),
    said.ofLeads(week.leads, week.fresh),
    said.ofSales(week.sales),
    ...(week.cash === 0 ? [] : [said.paid(wholeMoney(week.cash, currency))]),
  ]);
}

/** A cohort in words: its time, its leads, what they brought and may still bring. */
export function readCohort(week: ShownWeek, currency: string): string {
  const { cohort } = week;
  return sentence(week, [
    timeOf(week),
    said.ofLeads(cohort.leads, week.fresh),
    said.won(wholeMoney(cohort.won, currency)),
    ...(cohort.stillToCome > 0 ? [said.expected(aboutMoney(cohort.stillToCome, currency))] : []),
  ]);
}

function sentence(week: ShownWeek, parts: readonly string[]): string {
  const whole = [...parts, ...week.changes.filter(Boolean).map(said.changed)].join(', ');
  const name = shortDay(week.week);
  return week.soFar ? said.soFar(name, whole) : said.week(name, whole);
}

function timeOf({ hours, platforms, recorded }: ShownWeek): string {
  if (!recorded) return said.notRecorded;
  const used = platforms
    .map(({ platform, seen, stated }) => ({ platform, own: seen + stated }))
    .filter(({ own }) => own > 0);
  if (used.length === 0) return said.noTime;
  const parts = used.map(({ platform, own }) => `${channelName(platform)} ${hoursSaid(own)}`);
  return said.time(hoursSaid(hours), list(parts));
}
