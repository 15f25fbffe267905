import type { Measurement } from './measurement.ts';
import { active } from './time/active.ts';

/** Everything that is measured, in the order of the table. */
export const MEASUREMENTS: readonly Measurement[] = [active];
