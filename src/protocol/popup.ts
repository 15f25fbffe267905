import * as v from 'valibot';
import type { Activity } from '../domain/activity.ts';
import type { LogsFirst } from '../domain/business.ts';
import type { Day, Instant } from '../domain/calendar.ts';
import type { Channel } from '../domain/channel.ts';
import type { Goal } from '../domain/goal.ts';
import type { Lead as LeadRow } from '../domain/lead.ts';
import type { Platform } from '../domain/platform.ts';
import type { Purpose } from '../domain/session.ts';
import type { Settings } from '../domain/settings.ts';
import { SURFACES, type Surface } from '../domain/surface.ts';
import type { DueView } from './due.ts';
import type { ElsewhereView } from './elsewhere.ts';
import { LESS, nudge } from './less.ts';
import { OPENING } from './opening.ts';
import { amount, day, id, type Lead, minutes, OUTCOMES, type Sale } from './outcomes.ts';

/** What may be said of a customer or an if-then line, in characters; the fields take no more. */
export const LINE_LIMIT = 300;

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.string(), v.maxLength(LINE_LIMIT));
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));

/** How long an answer holds; `surface` is `null` for the whole platform. */
const Holds = v.variant('kind', [
  v.strictObject({ kind: v.literal('visit') }),
  v.strictObject({
    kind: v.literal('until'),
    until: v.pipe(v.number(), v.integer()),
    surface: v.null(),
  }),
  v.strictObject({ kind: v.literal('always'), surface: v.nullable(v.picklist(SURFACES)) }),
]);

const Request = v.variant('kind', [
  v.strictObject({
    kind: v.literal('popup view'),
    tabId,
    /** Why it opened by itself; `null` where she opened it. */
    why: v.nullable(nudge),
  }),
  ...OPENING,
  v.strictObject({
    kind: v.literal('answer'),
    tabId,
    sessionId: id,
    purpose: v.picklist(['goal', 'customer', 'personal']),
    goalId: v.nullable(id),
    customer: v.nullable(line),
    plannedMinutes: v.nullable(minutes),
    ifThen: v.nullable(line),
    holds: Holds,
  }),
  v.strictObject({ kind: v.literal('leave'), tabId, sessionId: v.nullable(id) }),
  v.strictObject({ kind: v.literal('dismiss'), sessionId: id }),
  v.strictObject({ kind: v.literal('end standing'), id, tabId }),
  ...LESS,
  v.strictObject({ kind: v.literal('more minutes'), sessionId: id, minutes }),
  ...OUTCOMES,
  v.strictObject({ kind: v.literal('set target'), amount, by: day, currency }),
  v.strictObject({ kind: v.literal('skip target'), currency }),
]);

/** The request that takes back what was done. */
export type TakingBack = Extract<PopupRequest, { kind: 'undo' | 'ask again' }>;
export type LessRequest = Extract<PopupRequest, { kind: 'less' }>;
export type AgainRequest = Extract<PopupRequest, { kind: 'ask again' }>;
export type Holding = v.InferOutput<typeof Holds>;
export type LoggedLead = v.InferOutput<typeof Lead>;
export type LoggedSale = v.InferOutput<typeof Sale>;
export type PopupRequest = v.InferOutput<typeof Request>;
export type AnswerRequest = Extract<PopupRequest, { kind: 'answer' }>;
export type LeaveRequest = Extract<PopupRequest, { kind: 'leave' }>;
export type ViewRequest = Extract<PopupRequest, { kind: 'popup view' }>;

/** Reads a message of the popup's; `null` for everything else. */
export function readPopupRequest(message: unknown): PopupRequest | null {
  const read = v.safeParse(Request, message);
  if (!read.success) return null;
  const request = read.output;
  if (request.kind === 'answer') return isWhole(request) ? request : null;
  if (request.kind === 'move lead' && request.to === 'lost' && request.reason === null) return null;
  return request;
}

/** A goal belongs to the purpose `goal` and to no other, a customer to `customer`. */
function isWhole({ purpose, goalId, customer }: AnswerRequest): boolean {
  return (
    (purpose === 'goal') === (goalId !== null) && (purpose === 'customer' || customer === null)
  );
}

/** An open goal as the popup offers it. */
export interface GoalChoice extends Pick<Goal, 'id' | 'title' | 'measure' | 'target' | 'dueOn'> {
  /** How much of the target is there: minor units for revenue, a count for the rest. */
  readonly done: number;
}

/** What a session on a platform asks or says; its time counts for the channel. */
export interface SessionView {
  readonly platform: Platform;
  readonly channel: Channel;
  readonly surface: Surface;
  readonly sessionId: string;
  /** Open goals, the one she most likely means first. */
  readonly goals: readonly GoalChoice[];
  /** The minutes she last planned here; `null` if she never did. */
  readonly usualMinutes: number | null;
  /** Sessions on this platform today, this one included, and their attention in seconds. */
  readonly sessionsToday: number;
  readonly secondsToday: number;
  /** What is left of the week's minutes here, in seconds; `null` where the review gave none. */
  readonly budget: { readonly secondsLeft: number; readonly minutes: number } | null;
}

/** A session whose purpose is stated. */
export interface RunningView extends SessionView {
  readonly kind: 'running';
  readonly purpose: Purpose;
  /** The goal it serves; `null` if it serves none, or the goal is gone. */
  readonly goal: GoalChoice | null;
  readonly customer: string | null;
  readonly plannedMinutes: number | null;
  readonly ifThen: string | null;
  readonly seconds: number;
  /** What she was doing as she answered, where that tells what she came for. */
  readonly cameFor: Activity | null;
  /** Seconds of scrolling since she answered; 0 where it is not known what she came for. */
  readonly scrolling: number;
  readonly surfaces: readonly { readonly surface: Surface; readonly seconds: number }[];
  /** The standing answer that holds here, if one does. */
  readonly standing: {
    readonly id: string;
    readonly surface: Surface | null;
    readonly until: Instant | null;
  } | null;
}

export interface AskingView extends SessionView {
  readonly kind: 'asking';
}

/** The lead that is known by the address of the page the popup stands over. */
export interface KnownLead
  extends Pick<
    LeadRow,
    'id' | 'name' | 'company' | 'stage' | 'channel' | 'followUpOn' | 'followUp'
  > {
  /** The day of the last contact; `null` before the first. */
  readonly lastTouchOn: Day | null;
  /** What her stages are called. */
  readonly names: Pick<Settings, 'stageNames' | 'business'>;
  /** ISO weekdays she works on. */
  readonly workdays: readonly number[];
}

/** Everything the popup shows before it opens the store. */
export interface PopupView {
  readonly here: AskingView | RunningView | ElsewhereView;
  /** The sites of hers that a lead may come from. */
  readonly sites: readonly Channel[];
  /** `null` until the user has chosen one. */
  readonly currency: string | null;
  /** There is no goal, and the welcome page was neither finished nor skipped. */
  readonly needsTarget: boolean;
  readonly today: Day;
  readonly zone: string;
  readonly known: KnownLead | null;
  /** The session that ended last, where it is to be asked what it brought. */
  readonly ended: RunningView | null;
  /** The weekly review that is ready, where it is its turn to be said; it stands for so many more weeks. */
  readonly review: { readonly missed: number } | null;
  /** What is usually logged in her kind of business. */
  readonly logsFirst: LogsFirst;
  /** The follow-up that is due for the longest, and how many are due. */
  readonly due: DueView | null;
  readonly dueCount: number;
  /** Since when nothing that is noticed can be stored, or `null`. */
  readonly storingFailsSince: Instant | null;
}

/** Why a request was not done: what it spoke of is gone or was changed since, the disk is full, the store fails. */
export type Failure = 'gone' | 'full' | 'storage';

/** A lead that a sale may come from. */
export type LeadChoice = Pick<LeadRow, 'id' | 'name' | 'channel'>;

export type PopupReply =
  | { readonly kind: 'view'; readonly view: PopupView }
  | { readonly kind: 'done'; readonly undo?: TakingBack }
  | {
      readonly kind: 'leads';
      readonly leads: readonly LeadChoice[];
      /** What one sale usually brings, in minor units; `null` where it is not known. */
      readonly usualSale: number | null;
    }
  | { readonly kind: 'failed'; readonly why: Failure };
