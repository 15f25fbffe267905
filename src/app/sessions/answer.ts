import { addDays, type Day } from '../../domain/calendar.ts';
import { HOUR } from '../../domain/duration.ts';
import { attentionOf } from '../../domain/visitPart.ts';
import { lastStart, leadsOf, linesWithin, visitsOf } from '../../storage/sessionLines.ts';
import { weekday } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { durationText } from './amounts.ts';

/** Sessions of one day began no further apart, whatever zones they were recorded in. */
const DAY_AT_MOST = 60 * HOUR;

/** The last day with sessions: how long it took, what served a goal, and what it brought. */
export interface LastDay {
  readonly day: Day;
  readonly seconds: number;
  readonly goalSeconds: number;
  readonly leads: number;
}

/** `null` while there is no session at all. */
export async function readLastDay(): Promise<LastDay | null> {
  const last = await lastStart(db);
  if (last === null) return null;
  const newest = await linesWithin(db, { start: last - DAY_AT_MOST, end: last + 1 });
  const day = newest[0]?.day;
  if (day === undefined) return null;
  const lines = newest.filter((line) => line.day === day);
  const ids = lines.map((line) => line.id);
  const [visits, leads] = await Promise.all([visitsOf(db, ids), leadsOf(db, ids)]);
  const of = (some: typeof lines) => attentionOf(some.flatMap((line) => visits.get(line.id) ?? []));
  const goalSeconds = of(lines.filter((line) => line.purpose === 'goal'));
  return { day, seconds: of(lines), goalSeconds, leads };
}

/** "Yesterday took 68 minutes; 49 minutes of it served a goal and brought 1 lead." */
export function answerText({ day, seconds, goalSeconds, leads }: LastDay, today: Day): string {
  const said = words.sessions.answer;
  const name = day === addDays(today, -1) ? said.yesterday : weekday(day);
  const isToday = day === today;
  const time = durationText(seconds);
  if (goalSeconds === 0) return isToday ? said.today(time) : said.day(name, time);
  const opening = isToday ? said.todayStart(time) : said.dayStart(name, time);
  const served = goalSeconds === seconds ? said.all : said.part(durationText(goalSeconds));
  return leads === 0 ? said.served(opening, served) : said.brought(opening, served, leads);
}
