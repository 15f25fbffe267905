import type { JudgedChannel } from '../../domain/analytics/judgement.ts';
import type { Verdict } from '../../domain/analytics/verdict.ts';
import { VERDICTS } from '../../domain/analytics/verdict.ts';
import { isPlatform } from '../../domain/channel.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { channelName } from '../../ui/channelName.ts';
import { aboutCount } from '../../ui/estimate.ts';
import { count, list } from '../../ui/format.ts';
import { goesEitherWay } from '../../ui/verdict.ts';
import { words } from '../../ui/words/words.ts';
import { onChannel } from './on.ts';
import { missingOf } from './verdicts.ts';
import type { View } from './view.ts';

const said = words.dashboard.verdict;

/** Why nothing can be judged at all, for want of a figure that only the user knows. */
export type Wanted = 'typical_sale' | 'hourly_value' | 'hours';

/** The platforms that had hours, or the one channel that is looked at. */
export function lookedAt({ judgement, narrowing }: View): JudgedChannel[] {
  return judgement.channels.filter(({ channel, hours, counts }) =>
    narrowing.channel === null
      ? isPlatform(channel) && (hours.leadHours > 0 || counts.leads > 0)
      : channel === narrowing.channel,
  );
}

/** What is missing before anything can be said; `null` once one channel can be judged. */
export function wantedOf(channels: readonly JudgedChannel[]): Wanted | null {
  if (channels.some((channel) => missingOf(channel) === null)) return null;
  const missing = channels.map(missingOf);
  return (
    (['typical_sale', 'hourly_value'] as const).find((one) => missing.includes(one)) ?? 'hours'
  );
}

/** "LinkedIn probably pays; Instagram: too early to tell, about 6 more hours will." Nothing to judge says nothing. */
export function verdictLine(channels: readonly JudgedChannel[]): string {
  const judged = channels.filter((channel) => missingOf(channel) === null);
  if (judged.length === 0) return '';
  if (judged.every(({ shown }) => shown === 'too_early'))
    return words.dashboard.answer.allEarly(earlyHelp(judged));
  const groups = groupBy(judged, ({ shown }) => shown);
  const clauses = VERDICTS.flatMap((verdict) => clausesOf(verdict, groups.get(verdict) ?? []));
  return `${clauses.join('; ')}.`;
}

function clausesOf(verdict: Verdict, channels: readonly JudgedChannel[]): string[] {
  if (channels.length === 0) return [];
  if (verdict !== 'too_early') return [said.clause[verdict](namesOf(channels), channels.length)];
  const early = said.clause.too_early;
  return HELPS.flatMap((help) => {
    const own = channels.filter((channel) => helpOf(channel) === help);
    return own.length === 0 ? [] : [`${early(namesOf(own))}, ${helpText(help, own)}`];
  });
}

/** What would tell of a channel: more hours, its next outcome, or nothing soon. */
const HELPS = ['hours', 'outcome', 'either way'] as const;
type Help = (typeof HELPS)[number];

function helpOf(channel: JudgedChannel): Help {
  if (channel.hoursThatTell !== null) return 'hours';
  return goesEitherWay(channel) ? 'either way' : 'outcome';
}

function helpText(help: Help, channels: readonly JudgedChannel[]): string {
  switch (help) {
    case 'hours':
      return moreHours(channels);
    case 'outcome':
      return said.nextOutcome;
    case 'either way':
      return said.eitherWay;
  }
}

/** What would tell of the channel that took most: "about 6 more hours on LinkedIn will". */
function earlyHelp(channels: readonly JudgedChannel[]): string {
  const [most] = channels.toSorted((one, other) => other.hours.leadHours - one.hours.leadHours);
  if (most === undefined) return said.nextOutcome;
  const where = onChannel(most.channel);
  switch (helpOf(most)) {
    case 'hours':
      return said.moreHoursOn(count(hoursOf(most)), hoursOf(most), where);
    case 'outcome':
      return said.nextOutcomeOn(where);
    case 'either way':
      return said.eitherWayOn(where);
  }
}

const namesOf = (channels: readonly JudgedChannel[]): string =>
  list(channels.map(({ channel }) => channelName(channel)));

const hoursOf = ({ hoursThatTell }: JudgedChannel): number =>
  Math.max(1, aboutCount(hoursThatTell ?? 0));

/** "about 6 more hours will", for several "about 6 and 12 more hours will" or "about 6 more hours each will". */
function moreHours(channels: readonly JudgedChannel[]): string {
  const hours = channels.map(hoursOf);
  const most = Math.max(...hours);
  if (hours.length > 1 && Math.min(...hours) >= ALIKE * most)
    return said.moreHoursEach(count(most), most);
  return said.moreHours(list(hours.map(count)), most);
}

/** Estimates that differ by less are one figure. */
const ALIKE = 0.9;
