import { importing } from './importing.ts';
import { keeping } from './keeping.ts';

/** The part of the settings page that is about data: in, out, kept and gone. */
export const data = {
  importing,
  keeping,
};
