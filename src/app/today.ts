import { signal } from '@preact/signals';
import { DAY_STARTS, type Day, dayOf, type Instant, startingAt } from '../domain/calendar.ts';
import { inSample } from './sample/mode.ts';

/** What is stored can only be read after the first paint, so a copy stands where it is read at once. */
const COPY = 'dayStart';

/** The hour at which the reader's days start. The sample has days of its own. */
export const dayStart = signal(
  inSample
    ? 0
    : (DAY_STARTS.find((hour) => String(hour) === globalThis.localStorage?.getItem(COPY)) ?? 0),
);

/** Takes the hour the settings name, for this page and for those that open from now on. */
export function takeDayStart(hour: number): void {
  dayStart.value = hour;
  if (!inSample) localStorage.setItem(COPY, String(hour));
}

/** Pages read the clock here; what they call gets the time as an argument. */
export const now = (): Instant => Date.now();

/** IANA name of the zone the reader is in. */
export const clocks = (): string => Temporal.Now.timeZoneId();

/** The zone the reader is in, with days that start when hers do. */
export const zone = (): string => startingAt(clocks(), dayStart.value);

/** The day it is where the reader is. */
export const today = (): Day => dayOf(now(), zone());
