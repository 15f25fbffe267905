import { importing } from './importing.ts';

/** The part of the settings page that is about data: in, out, kept and gone. */
export const data = {
  importing,
};
