import { inSample } from '../sample/mode.ts';
import { type Draft, NOTHING_TYPED } from './draft.ts';

/** The steps of the welcome page, in order. */
export const STEPS = [1, 2, 3] as const;
export type Step = (typeof STEPS)[number];

/** How far she came: the step, and what she typed so far. */
export interface Begun {
  readonly step: Step;
  readonly typed: Partial<Draft>;
}

const KEY = 'welcome';

/** Keeps what was begun, so that a page closed half-way opens where it was left. */
export function keepBegun(begun: Begun): void {
  if (!inSample) localStorage.setItem(KEY, JSON.stringify(begun));
}

/** Once it is finished, skipped or erased with everything, nothing of it is left. */
export const forgetBegun = (): void => localStorage.removeItem(KEY);

/** What was begun and not finished; of what cannot be read, nothing. */
export function readBegun(): Begun {
  try {
    const kept: Partial<Begun> = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const typed = Object.entries(kept.typed ?? {}).filter(
      ([name, text]) => name in NOTHING_TYPED && typeof text === 'string',
    );
    return { step: readStep(kept.step) ?? 1, typed: Object.fromEntries(typed) };
  } catch {
    return { step: 1, typed: {} };
  }
}

/** A step as it stands in an address. */
export const readStep = (step: unknown): Step | null =>
  STEPS.find((one) => String(one) === String(step)) ?? null;
