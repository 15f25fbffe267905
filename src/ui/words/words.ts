import { en } from './en.ts';

/** Every sentence the reader sees. Another language has the same shape, so a missing one does not compile. */
export type Words = typeof en;

export const words: Words = en;
