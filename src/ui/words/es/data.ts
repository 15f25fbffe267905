import type { data as english } from '../en/data.ts';
import type { Like } from '../like.ts';
import { importing } from './importing.ts';
import { importTime } from './importTime.ts';
import { keeping } from './keeping.ts';

/** The part of the settings page that is about data: in, out, kept and gone. */
export const data: Like<typeof english> = {
  importing,
  importTime,
  keeping,
};
