import { hasLowerEnd } from '../../domain/analytics/hourValue.ts';
import type { JudgedChannel, Judgement } from '../../domain/analytics/judgement.ts';
import { maturityOf } from '../../domain/analytics/maturity.ts';
import { sum } from '../../domain/analytics/sum.ts';
import { startOfDay } from '../../domain/calendar.ts';
import { aboutMoney } from '../../ui/estimate.ts';
import { day } from '../../ui/format.ts';
import { verdictSentence } from '../../ui/verdict.ts';
import { words } from '../../ui/words/words.ts';
import type { View } from './view.ts';

const said = words.dashboard.verdict;

/** Why there is no verdict at all on a channel, or `null` where there is one. */
export function missingOf({ missing, hours }: JudgedChannel): JudgedChannel['missing'] {
  // Without a single hour of its own a channel would be judged by the hours of the others.
  return missing ?? (hours.leadHours > 0 ? null : 'hours');
}

/** What stands for the verdict of a channel that is not judged: what is missing for it. */
export function notJudged(channel: JudgedChannel): string {
  const { noHour, notUsed, notJudged: wants } = words.dashboard.channels;
  if (channel.hours.leadHours === 0) return channel.counts.leads > 0 ? noHour : notUsed;
  return wants[missingOf(channel) ?? 'hours'];
}

/** Under one hour in all there are no ratios, and so no verdict either. */
export function isUnderAnHour({ channels }: Pick<Judgement, 'channels'>): boolean {
  const hours = channels.flatMap(({ counts }) => counts.history.hours.map((spent) => spent.hours));
  return sum(hours) < 1;
}

/** Why a channel's verdict is what it is, and what would tell; how far its leads have come. */
export function verdictReason(
  channel: JudgedChannel,
  view: Pick<View, 'plan' | 'judgement' | 'settings' | 'marks' | 'today' | 'zone'>,
): string {
  const { plan, judgement, settings } = view;
  const look = { ...plan, cycleMedian: judgement.cycleMedian, currency: settings.currency };
  const why = verdictSentence({ ...channel, missing: missingOf(channel) }, look);
  return [why, maturityText(channel), markText(channel, view)].filter(Boolean).join(' ');
}

/** "about £40–£110 an hour"; where little is known, only its upper end. */
export function anHourBrings({ value, range }: JudgedChannel, currency: string): string {
  if (value === null || range === null) return '';
  const high = aboutMoney(range.high, currency);
  return hasLowerEnd(value)
    ? said.anHour.range(aboutMoney(range.low, currency), high)
    : said.anHour.under(high);
}

/** How much of their time a channel's leads have had; nothing without leads. */
function maturityText({ maturity }: JudgedChannel): string {
  return maturity.value === null ? '' : said.maturity[maturityOf(maturity.value)];
}

/** The change that began a channel's evidence; nothing where no mark cuts its window. */
function markText(
  { channel }: JudgedChannel,
  { marks, judgement, today, zone }: Pick<View, 'marks' | 'judgement' | 'today' | 'zone'>,
): string {
  const last = marks.findLast(
    (mark) => (mark.channel === null || mark.channel === channel) && mark.on <= today,
  );
  if (last === undefined || startOfDay(last.on, zone) < judgement.since) return '';
  return words.dashboard.marks.since(day(last.on), last.note);
}
