import { local, session } from './areas.ts';
import { failingSince } from './failing.ts';

/** Since when nothing that is noticed can be stored, or `null`: for the pages, as for the worker. */
export const storingFailsSince = (): Promise<number | null> => failingSince({ local, session });
