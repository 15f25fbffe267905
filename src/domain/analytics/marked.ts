import type { Instant } from '../calendar.ts';
import type { Channel } from '../channel.ts';
import { type ChannelEvidence, type Evaluation, evaluateChannels } from './evaluate.ts';
import { channelHistories, type Look } from './histories.ts';
import { youngerThan } from './history.ts';
import type { Ledger } from './ledger.ts';
import type { Plan } from './plan.ts';

/** When the last "I changed something" of single channels began. */
export type MarkedChannels = ReadonlyMap<Channel, Instant>;

/**
 * Each channel among the others. The mark of a single channel begins the evidence on that channel
 * anew and leaves the other verdicts as they were: for them nothing has changed, and what the
 * channel did before still tells how leads convert.
 */
export function evaluateMarked(
  ledger: Ledger,
  plan: Plan,
  look: Look,
  marked: MarkedChannels,
): Evaluation<Channel> {
  const histories = channelHistories(ledger, look);
  const whole = evaluateChannels(histories, plan);
  const anew = (evidence: ChannelEvidence<Channel>): ChannelEvidence<Channel> => {
    const { channel } = evidence;
    const since = marked.get(channel);
    if (since === undefined || since <= look.since) return evidence;
    const own = histories.map((history) =>
      history.channel === channel ? youngerThan(history, look.now - since) : history,
    );
    const { channels } = evaluateChannels(own, plan);
    return channels.find((one) => one.channel === channel) ?? evidence;
  };
  return { ...whole, channels: whole.channels.map(anew) };
}
