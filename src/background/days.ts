import { type Day, dayOf, type Instant, startingAt } from '../domain/calendar.ts';
import type { Settings } from '../domain/settings.ts';
import { readSettings } from '../storage/settings.ts';
import type { World } from './askerWorld.ts';

type Here = Pick<World, 'db' | 'zone'>;

/** Where she is, in days that start when hers do. */
export const daysHere = ({ zone }: Pick<World, 'zone'>, { dayStart }: Settings): string =>
  startingAt(zone(), dayStart);

/** The same, for who has not read the settings. */
export const readDaysHere = async (world: Here): Promise<string> =>
  daysHere(world, await readSettings(world.db));

/** The day it is for her. */
export const todayHere = async (world: Here, now: Instant): Promise<Day> =>
  dayOf(now, await readDaysHere(world));
