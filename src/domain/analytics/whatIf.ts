import type { DealSize } from './dealSize.ts';
import type { FunnelEvidence, StageEvidence } from './funnel.ts';
import type { HourValue } from './hourValue.ts';
import type { JudgedChannel } from './judgement.ts';
import { type Outlook, type OutlookGrounds, outlookOf } from './outlook.ts';

/** Figures that are only tried. Money in minor units. */
export interface Tried {
  /** Share of leads that become customers, above 0 to 1. */
  readonly conversion: number;
  /** What a sale brings on average, above 0. */
  readonly sale: number;
  readonly hoursAWeek: number;
  readonly daysLeft: number;
}

const MOST_SHARE = 0.95;

/**
 * The outlook if these figures were so. What an hour brings grows with the conversion and with the
 * sale; how sure that is, and how long sales take, stays. The steps of the funnel share a change of
 * the conversion evenly. Nothing is stored.
 */
export function whatIf(grounds: OutlookGrounds, now: Outlook, tried: Tried): Outlook | null {
  const { judgement, funnel, target } = grounds;
  const converts = tried.conversion / judgement.conversion;
  const sells = tried.sale / now.dealMean;
  return outlookOf({
    ...grounds,
    judgement: {
      ...judgement,
      conversion: tried.conversion,
      typicalDeal: judgement.typicalDeal && larger(judgement.typicalDeal, sells),
      channels: judgement.channels.map((channel) => scaled(channel, converts, sells)),
    },
    funnel: passing(funnel, Math.cbrt(converts)),
    target: { ...target, hoursAWeek: tried.hoursAWeek, daysLeft: tried.daysLeft },
  });
}

const larger = (deal: DealSize, times: number): DealSize => ({
  ...deal,
  mean: deal.mean * times,
  poolMean: deal.poolMean * times,
});

function scaled(channel: JudgedChannel, converts: number, sells: number): JudgedChannel {
  const value = channel.value === null ? null : worthMore(channel.value, converts, sells);
  return { ...channel, value };
}

function worthMore(value: HourValue, converts: number, sells: number): HourValue {
  const times = converts * sells;
  return {
    ...value,
    rate: value.rate / times,
    mean: value.mean * times,
    winsPerHour: value.winsPerHour * converts,
  };
}

function passing({ lead, qualified, opportunity }: FunnelEvidence, times: number): FunnelEvidence {
  const better = (stage: StageEvidence): StageEvidence => ({
    ...stage,
    share: times === 1 ? stage.share : Math.min(MOST_SHARE, stage.share * times),
  });
  return { lead: better(lead), qualified: better(qualified), opportunity: better(opportunity) };
}
