import type { Business } from './business.ts';
import type { Day, Instant } from './calendar.ts';
import type { Language } from './language.ts';
import type { OpeningKind } from './nudge.ts';
import type { OwnSite } from './ownSite.ts';
import type { BuiltIn, ByPlatform, Platform } from './platform.ts';
import type { Purpose } from './session.ts';
import type { StageNames } from './stage.ts';
import type { Surface } from './surface.ts';

/** How Worthwhile asks on a platform. */
export const ASKING_MODES = [
  'usual',
  'every session',
  'only when unusual',
  'only the badge',
  'never',
] as const;
export type AskingMode = (typeof ASKING_MODES)[number];

/** A purpose that holds without asking: until a time, or always on a platform or one of its parts. */
export interface StandingAnswer {
  readonly id: string;
  readonly platform: Platform;
  /** `null` for the whole platform. */
  readonly surface: Surface | null;
  readonly purpose: Exclude<Purpose, 'unstated'>;
  readonly goalId: string | null;
  readonly customer: string | null;
  /** `null` for always. */
  readonly until: Instant | null;
}

/** Local hours of work; `from` and `to` as `HH:MM`, days as ISO weekdays (1 is Monday). */
export interface WorkingHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** One reminder of due follow-ups a day, at a local time `HH:MM`; `notification` needs its permission. */
export interface Reminder {
  readonly by: 'badge' | 'notification' | 'nothing';
  readonly at: string;
}

/** How the weekly review is brought to mind once it is ready. */
export interface Reviewing extends Reminder {
  /** The ISO weekday on which the week before becomes ready; `null` for the first working day. */
  readonly day: number | null;
}

/** What may open by itself. */
export interface NudgeChoices {
  /** `false`: nothing opens, on no platform. */
  readonly on: boolean;
  /** The end of a plan she set is not counted. */
  readonly perDay: number;
  /** Kinds that she never wants. */
  readonly never: readonly OpeningKind[];
  /** Local times `HH:MM` between which nothing opens, on any day; `null` for none. */
  readonly quietHours: Pick<WorkingHours, 'from' | 'to'> | null;
  /** One session in five is left without a nudge, to see what nudges do. */
  readonly compares: boolean;
}

/** How the pages are painted. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Everything the user can choose; one row. */
export interface Settings {
  readonly id: 'settings';
  /** ISO 4217, upper case. */
  readonly currency: string;
  /** What an hour of the user's time is worth, in minor units; `null` until she says so. */
  readonly hourlyValue: number | null;
  /** What one sale usually brings her, in minor units; no default. */
  readonly typicalSale: number | null;
  /** What she sells; sets the figures to start from, stage names and how it asks. */
  readonly business: Business | null;
  /** Share of a sale that is left after goods, materials and fees, above 0 to 1; no default. */
  readonly margin: number | null;
  /** Share of leads that become customers, 0 to 1; `null` takes what is usual in the business. */
  readonly usualConversion: number | null;
  /** Days in which half of her sales are made; `null` as above. */
  readonly daysToClose: number | null;
  /** Hours a week she plans to spend on social media. */
  readonly hoursAWeek: number | null;
  /** Her own names for stages. */
  readonly stageNames: StageNames;
  /** How the one reminder a day comes. */
  readonly reminder: Reminder;
  readonly reviewing: Reviewing;
  readonly asking: ByPlatform<AskingMode>;
  readonly nudges: NudgeChoices;
  readonly standing: readonly StandingAnswer[];
  /** The day on which she said "Don't ask today". */
  readonly quietOn: Day | null;
  readonly workingHours: WorkingHours;
  /** Seconds without input after which presence ends, 15 to 600. */
  readonly idleSeconds: number;
  /** Where a playing video counts while another window has the focus. */
  readonly videoAside: ByPlatform<boolean>;
  /** Minutes between two visits that still belong to one session. */
  readonly sessionGapMinutes: number;
  /** The language of every word; `null` follows the browser. */
  readonly language: Language | null;
  /** ISO weekday a week starts on; `null` follows the region. */
  readonly weekStart: number | null;
  /** The hour at which her days start, one of `DAY_STARTS`. */
  readonly dayStart: number;
  /** The region (ISO 3166, `DE`) whose dates, figures and weeks she reads; `null` follows the browser. */
  readonly region: string | null;
  /** When the welcome page was finished or skipped. */
  readonly welcomedAt: Instant | null;
  readonly theme: Theme;
  /** The sites she added. */
  readonly ownSites: readonly OwnSite[];
  /** Platforms that are not watched, though they could be. */
  readonly off: readonly BuiltIn[];
  /** Whose records these are; made with the first backup, so that another person's is known as such. */
  readonly profile: string | null;
  /** Days after which a backup is due again; `null` for never. */
  readonly backupEveryDays: number | null;
  /** When the last backup was saved. */
  readonly backedUpAt: Instant | null;
  readonly updatedAt: Instant;
}

/** The settings of someone who has chosen nothing yet. */
export const FIRST_SETTINGS: Settings = {
  id: 'settings',
  currency: 'USD',
  hourlyValue: null,
  typicalSale: null,
  business: null,
  margin: null,
  usualConversion: null,
  daysToClose: null,
  hoursAWeek: null,
  stageNames: {},
  reminder: { by: 'badge', at: '09:00' },
  reviewing: { by: 'badge', day: null, at: '09:00' },
  asking: {
    facebook: 'usual',
    x: 'usual',
    linkedin: 'usual',
    instagram: 'usual',
  },
  nudges: { on: true, perDay: 4, never: [], quietHours: null, compares: false },
  standing: [],
  quietOn: null,
  workingHours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' },
  idleSeconds: 60,
  videoAside: { facebook: false, x: false, linkedin: false, instagram: false },
  sessionGapMinutes: 10,
  language: null,
  weekStart: null,
  dayStart: 0,
  region: null,
  welcomedAt: null,
  theme: 'system',
  ownSites: [],
  off: [],
  profile: null,
  backupEveryDays: 30,
  backedUpAt: null,
  updatedAt: 0,
};
