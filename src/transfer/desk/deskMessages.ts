import type { Progress } from '../csv/encoding.ts';
import type { Desk } from './desk.ts';

/** The name of something the desk does. */
export type Work = keyof Desk;

/** What it has to be told. */
export type Words<Name extends Work> = Desk[Name] extends (
  tell: Progress,
  ...words: infer Told
) => unknown
  ? Told
  : never;

/** What it answers. */
export type Answer<Name extends Work> = Awaited<ReturnType<Desk[Name]>>;

/** From the page. Both ends are ours, and of the same build. */
export interface Request {
  readonly number: number;
  readonly name: Work;
  readonly words: readonly unknown[];
}

/** From the worker, any number of `progress` and then one of the others. */
export type Reply =
  | { readonly number: number; readonly kind: 'progress'; readonly share: number }
  | { readonly number: number; readonly kind: 'answer'; readonly answer: unknown }
  | { readonly number: number; readonly kind: 'failed'; readonly message: string };
