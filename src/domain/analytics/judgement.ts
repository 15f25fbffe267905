import type { Instant } from '../calendar.ts';
import type { Channel } from '../channel.ts';
import { HOUR } from '../duration.ts';
import { type ChannelEvidence, type Evaluation, evaluateChannels } from './evaluate.ts';
import { channelHistories, type Look } from './histories.ts';
import { wonLeads } from './history.ts';
import { type Range80, range80 } from './hourValue.ts';
import type { Ledger } from './ledger.ts';
import { chanceStillWon, meanMaturity } from './maturity.ts';
import type { Plan } from './plan.ts';
import type { Figure } from './ratio.ts';
import { sum } from './sum.ts';
import { settledVerdict, type Verdict } from './verdict.ts';

const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const SHORTEST_WINDOW = 180;
const LONGEST_WINDOW = 730;
const CYCLES = 3;

/** A channel's evidence with what is shown of it. Money in minor units. */
export interface JudgedChannel extends ChannelEvidence<Channel> {
  /** The verdict to show: a strong one only once two weekly looks in a row agree. */
  readonly shown: Verdict;
  /** What an hour brings; `null` without a value. */
  readonly range: Range80 | null;
  /** Net, of leads that came in the window and of sales without a lead. */
  readonly wonSoFar: number;
  /** What open leads may still bring. */
  readonly stillToCome: number;
  /** How much of their time the leads have had, 0 to 1. */
  readonly maturity: Figure;
}

export interface Judgement extends Omit<Evaluation, 'channels'> {
  /** Where the window of evidence begins. */
  readonly since: Instant;
  /** Every channel, in the order of `CHANNELS`. */
  readonly channels: readonly JudgedChannel[];
}

/** Which moment is looked at, and where; `mark` is the last "I changed something". */
export interface Moment {
  readonly now: Instant;
  readonly zone: string;
  readonly mark: Instant | null;
  /** The last "I changed something" of single channels. */
  readonly later?: ReadonlyMap<Channel, Instant>;
}

/** Whether each channel pays, as of a moment. */
export function judgeChannels(ledger: Ledger, plan: Plan, moment: Moment): Judgement {
  const look = windowOf(ledger, plan, moment);
  const evaluation = evaluateChannels(channelHistories(ledger, look), plan);
  const before = verdictsAt(ledger, plan, { ...look, now: look.now - WEEK });
  return {
    ...evaluation,
    since: look.since,
    channels: evaluation.channels.map((evidence) => ({
      ...evidence,
      ...shownOf(evidence, evaluation),
      missing: missingOf(evidence),
      shown: settledVerdict(verdictOf(evidence), before.get(evidence.channel) ?? null),
    })),
  };
}

function verdictsAt(ledger: Ledger, plan: Plan, look: Look): ReadonlyMap<Channel, Verdict> {
  const { channels } = evaluateChannels(channelHistories(ledger, look), plan);
  return new Map(channels.map((evidence) => [evidence.channel, verdictOf(evidence)]));
}

/** Without a single hour of its own a channel would be judged by the hours of the others. */
function missingOf({ missing, hours }: ChannelEvidence): ChannelEvidence['missing'] {
  return missing ?? (hours.leadHours > 0 ? null : 'hours');
}

const verdictOf = (evidence: ChannelEvidence): Verdict =>
  missingOf(evidence) === null ? evidence.verdict : 'too_early';

/**
 * The last max(180 days, three cycles), at most 730 days, or since the mark if that is later. How
 * long a cycle is, the longest window tells.
 */
function windowOf(ledger: Ledger, plan: Plan, { now, zone, mark, later }: Moment): Look {
  const longest = { since: now - LONGEST_WINDOW * DAY, now, zone };
  const { cycleMedian } = evaluateChannels(channelHistories(ledger, longest), plan);
  const days = Math.min(LONGEST_WINDOW, Math.max(SHORTEST_WINDOW, CYCLES * cycleMedian));
  const since = Math.max(Math.round(now - days * DAY), mark ?? 0);
  return { since, now, zone, ...(later === undefined ? {} : { later }) };
}

function shownOf(evidence: ChannelEvidence<Channel>, evaluation: Evaluation) {
  const { counts, value, deal, conversion } = evidence;
  const daysToClose = evaluation.meanDaysToClose;
  const usual = deal?.mean ?? evaluation.typicalSale ?? 0;
  const open = counts.history.leads.flatMap((lead) =>
    lead.end === 'open'
      ? (lead.expectedAmount ?? usual) * chanceStillWon(conversion, lead.age, daysToClose)
      : [],
  );
  return {
    range: value === null ? null : range80(value),
    wonSoFar:
      sum(wonLeads(counts.history).map(({ net }) => net)) +
      sum(counts.history.direct.map(({ net, count }) => net * count)),
    stillToCome: sum(open),
    maturity: meanMaturity(
      counts.history.leads.map((lead) => lead.age),
      daysToClose,
    ),
  };
}
