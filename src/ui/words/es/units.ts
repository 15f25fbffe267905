import type { units as english } from '../en/units.ts';
import type { Like } from '../like.ts';

/** Units where seconds matter: "1 min 20 s". */
export const units: Like<typeof english> = { hour: 'h', minute: 'min', second: 's' };
