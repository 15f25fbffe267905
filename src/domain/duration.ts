/** Lengths of time, in milliseconds. Days are not here: only the calendar knows how long a day is. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
