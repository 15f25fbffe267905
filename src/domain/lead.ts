import type { Day, Instant } from './calendar.ts';
import type { Channel } from './channel.ts';

export const STAGES = ['lead', 'qualified', 'opportunity', 'won', 'lost'] as const;
export type Stage = (typeof STAGES)[number];

export const LOST_REASONS = [
  'budget',
  'competitor',
  'no need',
  'no answer',
  'not a fit',
  'refund',
  'other',
] as const;
export type LostReason = (typeof LOST_REASONS)[number];

/** Someone who may buy. */
export interface Lead {
  readonly id: string;
  readonly createdAt: Instant;
  readonly stage: Stage;
  readonly channel: Channel;
  readonly name: string;
  readonly company: string;
  readonly email: string;
  /** An address the user chose to keep; `''` if none. */
  readonly link: string;
  readonly followUpOn: Day | null;
  /** What was promised for that day. */
  readonly followUp: string;
  readonly sessionId: string | null;
  readonly goalId: string | null;
  /** Minor units. */
  readonly expectedAmount: number | null;
  /** The first instant each stage was reached. */
  readonly reached: { readonly [stage in Stage]?: Instant };
  readonly lostReason: LostReason | null;
  readonly note: string;
  readonly importId: string | null;
  readonly updatedAt: Instant;
}

/** One dated contact with a lead. */
export interface Touch {
  readonly id: string;
  readonly leadId: string;
  readonly at: Instant;
  readonly channel: Channel;
  readonly note: string;
  readonly importId: string | null;
  readonly updatedAt: Instant;
}
