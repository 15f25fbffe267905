import * as v from 'valibot';
import { id } from './outcomes.ts';

/** What the popup tells once it is open. */
export const OPENING = [
  v.strictObject({
    kind: v.literal('view shown'),
    /** The session whose question she opened herself, or `null`. */
    asked: v.nullable(id),
    /** The session that was over and is asked about, or `null`. */
    ended: v.nullable(id),
  }),
] as const;
