import type { Instant } from '../calendar.ts';
import type { Channel } from '../channel.ts';
import { HOUR } from '../duration.ts';
import { groupBy } from '../groupBy.ts';
import { type ChannelEvidence, type Evaluation, evaluateChannels } from './evaluate.ts';
import { type ExpectedByLead, expectedOf, expectedSum } from './expected.ts';
import { type FunnelEvidence, funnelOf } from './funnel.ts';
import { channelHistories, type Look } from './histories.ts';
import { wonLeads } from './history.ts';
import { type Range80, range80 } from './hourValue.ts';
import type { Ledger } from './ledger.ts';
import { evaluateMarked, type MarkedChannels } from './marked.ts';
import { meanMaturity } from './maturity.ts';
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
  /** What its open leads are expected to bring, whenever they came. */
  readonly stillToCome: number;
  /** How much of their time the leads have had, 0 to 1. */
  readonly maturity: Figure;
}

export interface Judgement extends Omit<Evaluation, 'channels'> {
  /** Where the window of evidence begins. */
  readonly since: Instant;
  /** Every channel, in the order of `CHANNELS`. */
  readonly channels: readonly JudgedChannel[];
  /** How leads pass their stages, over all channels and all time. */
  readonly funnel: FunnelEvidence;
  /** What each open lead is expected to bring, whenever it came. */
  readonly expected: ExpectedByLead;
}

/** Which moment is looked at, and where; `mark` is the last "I changed something". */
export interface Moment {
  readonly now: Instant;
  readonly zone: string;
  readonly mark: Instant | null;
  /** The last "I changed something" of single channels. */
  readonly later?: MarkedChannels;
}

/** Whether each channel pays, as of a moment. */
export function judgeChannels(ledger: Ledger, plan: Plan, moment: Moment): Judgement {
  const look = windowOf(ledger, plan, moment);
  const { later = NO_MARKS } = moment;
  const evaluation = evaluateMarked(ledger, plan, look, later);
  const weekAgo = { ...look, now: look.now - WEEK };
  const before = verdictsOf(evaluateMarked(ledger, plan, weekAgo, later));
  const { funnel, expected } = expectationOf(ledger, plan, look, evaluation);
  const leads = groupBy(
    ledger.leads.map(({ lead }) => lead),
    ({ channel }) => channel,
  );
  return {
    ...evaluation,
    since: look.since,
    funnel,
    expected,
    channels: evaluation.channels.map((evidence) => ({
      ...evidence,
      ...shownOf(evidence, evaluation.meanDaysToClose),
      stillToCome: expectedSum(leads.get(evidence.channel) ?? [], expected).likely,
      missing: missingOf(evidence),
      shown: settledVerdict(verdictOf(evidence), before.get(evidence.channel) ?? null),
    })),
  };
}

const NO_MARKS: MarkedChannels = new Map();

function verdictsOf({ channels }: Evaluation<Channel>): ReadonlyMap<Channel, Verdict> {
  return new Map(channels.map((evidence) => [evidence.channel, verdictOf(evidence)]));
}

function expectationOf(ledger: Ledger, plan: Plan, { now }: Look, evaluation: Evaluation) {
  const leads = ledger.leads.map(({ lead }) => lead);
  const funnel = funnelOf(leads, now, evaluation.cycleMedian, plan.conversion);
  const usual = evaluation.typicalDeal?.poolMean ?? null;
  return { funnel, expected: expectedOf(leads, funnel, usual, now) };
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
function windowOf(ledger: Ledger, plan: Plan, { now, zone, mark }: Moment): Look {
  const longest = { since: now - LONGEST_WINDOW * DAY, now, zone };
  const { cycleMedian } = evaluateChannels(channelHistories(ledger, longest), plan);
  const days = Math.min(LONGEST_WINDOW, Math.max(SHORTEST_WINDOW, CYCLES * cycleMedian));
  return { since: Math.max(Math.round(now - days * DAY), mark ?? 0), now, zone };
}

function shownOf({ counts, value }: ChannelEvidence<Channel>, daysToClose: number) {
  return {
    range: value === null ? null : range80(value),
    wonSoFar:
      sum(wonLeads(counts.history).map(({ net }) => net)) +
      sum(counts.history.direct.map(({ net, count }) => net * count)),
    maturity: meanMaturity(
      counts.history.leads.map((lead) => lead.age),
      daysToClose,
    ),
  };
}
