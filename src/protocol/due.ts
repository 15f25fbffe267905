import type { Day } from '../domain/calendar.ts';
import type { Lead } from '../domain/lead.ts';
import type { Settings } from '../domain/settings.ts';

/** The lead that has waited longest for its follow-up. */
export interface DueView
  extends Pick<Lead, 'id' | 'name' | 'followUp' | 'stage' | 'expectedAmount' | 'link'> {
  readonly followUpOn: Day;
  /** What her stages are called. */
  readonly names: Pick<Settings, 'stageNames' | 'business'>;
}
