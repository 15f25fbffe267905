import type { LogsFirst } from '../domain/business.ts';
import type { Day, Instant } from '../domain/calendar.ts';
import type { AnswerRequest, Holding, RunningView, SessionView } from '../protocol/popup.ts';

/** What she says a session is for. */
export type Chosen =
  | { readonly kind: 'goal'; readonly id: string }
  | { readonly kind: 'customer' }
  | { readonly kind: 'personal' };

/** How long the answer holds, as she chooses it. */
export type Hold = 'visit' | 'until' | 'platform' | 'surface';

/** Everything the question asks; text as it was typed. */
export interface Form {
  /** `null` until she chooses, where nothing is usual. */
  readonly chosen: Chosen | null;
  readonly customer: string;
  /** `null` for no plan. */
  readonly minutes: number | null;
  readonly ifThen: string;
  readonly hold: Hold;
  /** A time of day, `HH:MM`. */
  readonly until: string;
}

/** How much a line takes, in characters: `LINE_LIMIT` of the protocol, which the popup cannot load before it paints. */
export const LINE_LENGTH = 300;

/** Planned where she never planned before: a number that is easily said no to. */
const FIRST_MINUTES = 10;

/** The form as it opens: what she said before, or what she most likely means: the answer that stands first. */
export function firstForm(
  here: SessionView | RunningView,
  ifThen: string,
  until: string,
  logsFirst: LogsFirst = 'lead',
): Form {
  const usual = { ifThen, until, hold: 'visit', customer: '' } as const;
  if ('kind' in here && here.kind === 'running')
    return {
      ...usual,
      chosen: chosenBefore(here),
      customer: here.customer ?? '',
      minutes: here.plannedMinutes,
      ifThen: here.ifThen ?? ifThen,
    };
  return {
    ...usual,
    chosen: likelyOf(here, logsFirst),
    minutes: here.usualMinutes ?? FIRST_MINUTES,
  };
}

/** Who works for clients is most likely at a client's. */
function likelyOf({ goals: [first] }: SessionView, logsFirst: LogsFirst): Chosen | null {
  if (logsFirst === 'customer') return { kind: 'customer' };
  return first === undefined ? null : { kind: 'goal', id: first.id };
}

function chosenBefore({ purpose, goal }: RunningView): Chosen | null {
  switch (purpose) {
    case 'goal':
      return goal === null ? null : { kind: 'goal', id: goal.id };
    case 'customer':
    case 'personal':
      return { kind: purpose };
    case 'unstated':
      return null;
  }
}

/** When and where an answer is given. */
interface Moment {
  readonly today: Day;
  readonly zone: string;
  readonly now: Instant;
}

/** The message that answers; `null` while nothing is chosen. */
export function answerOf(
  form: Form,
  { sessionId, surface }: SessionView,
  tabId: number,
  moment: Moment,
): AnswerRequest | null {
  const { chosen } = form;
  if (chosen === null) return null;
  return {
    kind: 'answer',
    tabId,
    sessionId,
    purpose: chosen.kind,
    goalId: chosen.kind === 'goal' ? chosen.id : null,
    customer: chosen.kind === 'customer' ? lineOf(form.customer) : null,
    plannedMinutes: form.minutes,
    ifThen: form.minutes === null ? null : lineOf(form.ifThen),
    holds: holdingOf(form, surface, moment),
  };
}

/** A line without its blanks and its full stop, since it stands within a sentence; `null` if empty. */
function lineOf(text: string): string | null {
  const line = text.trim().replace(/[.\s]+$/, '');
  return line === '' ? null : line;
}

function holdingOf(form: Form, surface: SessionView['surface'], moment: Moment): Holding {
  switch (form.hold) {
    case 'visit':
      return { kind: 'visit' };
    case 'until':
      return { kind: 'until', until: nextTime(form.until, moment), surface: null };
    case 'platform':
      return { kind: 'always', surface: null };
    case 'surface':
      return { kind: 'always', surface };
  }
}

/** The next instant at which clocks show a time of day: today, or tomorrow if that has passed. */
export function nextTime(time: string, { today, zone, now }: Moment): Instant {
  const day = Temporal.PlainDate.from(today);
  const plainTime = Temporal.PlainTime.from(time);
  const at = day.toZonedDateTime({ timeZone: zone, plainTime });
  if (at.epochMilliseconds > now) return at.epochMilliseconds;
  return day.add({ days: 1 }).toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
}

/** The full hour an hour from now at the earliest, as `HH:MM`: a time to offer. */
export function hourToOffer(now: Instant, zone: string): string {
  const later = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const hour = later.add({ hours: 2 }).round({ smallestUnit: 'hour', roundingMode: 'floor' });
  return hour.toPlainTime().toString({ smallestUnit: 'minute' });
}
