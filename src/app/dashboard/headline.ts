import type { JudgedChannel } from '../../domain/analytics/judgement.ts';
import type { Verdict } from '../../domain/analytics/verdict.ts';
import { VERDICTS } from '../../domain/analytics/verdict.ts';
import { isPlatform } from '../../domain/channel.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { aboutCount } from '../../ui/estimate.ts';
import { count, list } from '../../ui/format.ts';
import { words } from '../../ui/words/words.ts';
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
  const [byHours, byOutcome] = byHelp(channels);
  return [
    ...(byHours.length > 0
      ? [`${said.clause.too_early(namesOf(byHours))}, ${moreHours(byHours)}`]
      : []),
    ...(byOutcome.length > 0
      ? [`${said.clause.too_early(namesOf(byOutcome))}, ${said.nextOutcome}`]
      : []),
  ];
}

/** What would tell, with the channel's name: "about 6 more hours on LinkedIn will". */
function earlyHelp(channels: readonly JudgedChannel[]): string {
  const [byHours] = byHelp(channels);
  const nearest = byHours.toSorted((one, other) => hoursOf(one) - hoursOf(other))[0];
  if (nearest === undefined) return said.nextOutcome;
  const hours = hoursOf(nearest);
  return said.moreHoursOn(count(hours), hours, words.dashboard.answer.on[nearest.channel]);
}

const byHelp = (channels: readonly JudgedChannel[]) =>
  [
    channels.filter(({ hoursThatTell }) => hoursThatTell !== null),
    channels.filter(({ hoursThatTell }) => hoursThatTell === null),
  ] as const;

const namesOf = (channels: readonly JudgedChannel[]): string =>
  list(channels.map(({ channel }) => words.shared.channel[channel]));

const hoursOf = ({ hoursThatTell }: JudgedChannel): number =>
  Math.max(1, aboutCount(hoursThatTell ?? 0));

/** "about 6 more hours will", or for several "about 6 and 12 more hours will". */
function moreHours(channels: readonly JudgedChannel[]): string {
  const hours = channels.map(hoursOf);
  return said.moreHours(list(hours.map(count)), Math.max(...hours));
}
