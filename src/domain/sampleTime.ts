import { addDays, type Day, type Instant, isoWeekday } from './calendar.ts';
import { MINUTE, SECOND } from './duration.ts';
import type { SampleChance } from './sampleChance.ts';
import { SAMPLE_HABITS, type SampleHabit } from './sampleHabits.ts';
import type { Session } from './session.ts';
import type { Surface } from './surface.ts';
import type { Visit, VisitEnd } from './visit.ts';

/** Whose half-year this is, and when it is looked at. */
export interface SampleLook {
  readonly today: Day;
  readonly now: Instant;
  /** IANA name. */
  readonly zone: string;
}

/** 26 weeks and the days of the running one. */
export const SAMPLE_DAYS = 183;
/** A fortnight without work, counted back from today. */
const HOLIDAY = { from: 87, to: 76 };
/** No visit is longer than this. */
const LONGEST_SECONDS = 420;

/** An instant by the clock on the wall: a time that the clocks skip is the one after it. */
export function wallTime(day: Day, time: string, zone: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time })
    .epochMilliseconds;
}

/** Attention as the recorder leaves it: sessions with their visits, no second in two of them. */
export function sampleTime(
  chance: SampleChance,
  look: SampleLook,
  goalId: string,
): { readonly sessions: Session[]; readonly visits: Visit[] } {
  const sessions: Session[] = [];
  const visits: Visit[] = [];
  for (let back = SAMPLE_DAYS; back >= 0; back -= 1) {
    const day = addDays(look.today, -back);
    for (const habit of SAMPLE_HABITS) {
      // Chance is asked in the same order on every day, so that what is made does not hang on the hour.
      const happens = chance.next() < habit.likely;
      const made = sessionOf(chance, habit, { ...look, today: day }, goalId);
      const own = visitsOf(chance, habit, made);
      if (!happens || !habit.days.includes(isoWeekday(day)) || isAway(habit, back)) continue;
      if ((own.at(-1)?.end ?? Infinity) > look.now) continue;
      sessions.push(made.session);
      visits.push(...own);
    }
  }
  return { sessions, visits };
}

/** On holiday the working day's visits are left out; the evening's stay. */
const isAway = ({ days }: SampleHabit, back: number): boolean =>
  days.length < 7 && HOLIDAY.to <= back && back <= HOLIDAY.from;

interface MadeSession {
  readonly session: Session;
  readonly seconds: number;
}

function sessionOf(
  chance: SampleChance,
  { at, platform, minutes, purposes }: SampleHabit,
  { today, zone }: SampleLook,
  goalId: string,
): MadeSession {
  const start = wallTime(today, at, zone) + chance.between(0, 14) * MINUTE;
  const seconds = chance.between(minutes[0] * 60, minutes[1] * 60);
  const purpose = chance.weighted(purposes);
  const plan = Math.max(5, Math.round((seconds / 60) * (0.85 + chance.next() * 0.45) * 0.2) * 5);
  const planned = chance.next() < 0.7 && purpose === 'goal';
  const session: Session = {
    id: chance.id(),
    start,
    platform,
    purpose,
    goalId: purpose === 'goal' ? goalId : null,
    customer: purpose === 'customer' ? 'Copper Lane Brewery' : null,
    plannedMinutes: planned ? plan : null,
    ifThen: null,
    zone,
    note: '',
    original: null,
    updatedAt: start,
  };
  return { session, seconds };
}

const ENDS: { readonly [end in VisitEnd]?: number } = {
  surface: 60,
  left: 15,
  hidden: 15,
  unfocused: 10,
};

function visitsOf(
  chance: SampleChance,
  { parts }: SampleHabit,
  { session, seconds }: MadeSession,
): Visit[] {
  const visits: Visit[] = [];
  let start = session.start;
  for (let left = seconds; left > 0; ) {
    const own = Math.min(left, chance.between(60, LONGEST_SECONDS));
    const end = start + own * SECOND;
    visits.push({
      id: chance.id(),
      sessionId: session.id,
      platform: session.platform,
      surface: chance.weighted<Surface>(parts),
      start,
      end,
      seconds: own,
      endedBy: chance.weighted(ENDS),
      trimmed: null,
    });
    left -= own;
    start = end + chance.between(1, 60) * SECOND;
  }
  return visits;
}
