import type { Day, Instant } from '../domain/calendar.ts';

/** Pages read the clock here; what they call gets the time as an argument. */
export const now = (): Instant => Date.now();

/** The day it is where the reader is. */
export const today = (): Day => Temporal.Now.plainDateISO().toString();

/** IANA name of the zone the reader is in. */
export const zone = (): string => Temporal.Now.timeZoneId();
