import type { Purpose } from './session.ts';
import { SURFACES, type Surface } from './surface.ts';

/**
 * Attention in one hour that served one thing. A list, since thousands of small objects with names
 * take twice as long to read.
 * - `what`: the goal's id; for an unstated session its id and its local start, `ID@YYYY-MM-DDTHH:MM`,
 *   since working hours, which may be changed later, and a lead or a sale from it decide what its
 *   time counts as; else empty.
 * - `hour`: local hour of the day the visit began in, or the day did, 0 to 23.
 * - `sessions`: how many began with it.
 * - `surfaces`: the seconds by surface, as `feed 120,people 34`; `surfacesIn` reads them.
 */
export type Cell = readonly [
  purpose: Purpose,
  what: string,
  hour: number,
  seconds: number,
  sessions: number,
  surfaces: string,
];

/** What a session served. */
export type Served =
  | { readonly purpose: 'goal'; readonly goalId: string }
  | { readonly purpose: 'customer' | 'personal' }
  | { readonly purpose: 'unstated'; readonly sessionId: string; readonly startedAt: string };

const KNOWN: ReadonlyMap<string, Surface> = new Map(SURFACES.map((surface) => [surface, surface]));

/** The seconds by surface, read back. A surface that there is not is a bug and throws. */
export function surfacesIn(surfaces: string): (readonly [surface: Surface, seconds: number])[] {
  return surfaces.split(',').map((written) => {
    const [name = '', seconds] = written.split(' ');
    const surface = KNOWN.get(name);
    if (surface === undefined) throw new Error(`No such surface: ${written}`);
    return [surface, Number(seconds)];
  });
}

/** What the time of a cell served. */
export function servedBy([purpose, what]: Cell): Served {
  switch (purpose) {
    case 'goal':
      return { purpose, goalId: what };
    case 'customer':
    case 'personal':
      return { purpose };
    case 'unstated': {
      const [sessionId = '', startedAt = ''] = what.split('@');
      return { purpose, sessionId, startedAt };
    }
  }
}
