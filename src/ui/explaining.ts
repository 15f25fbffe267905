import { signal } from '@preact/signals';

/** An explanation and the thing it stands at, in the window's pixels. */
interface Explanation {
  readonly said: string;
  readonly at: DOMRect;
}

/** The one explanation that is shown, if any. */
export const explained = signal<Explanation | null>(null);

/** Long enough to move the pointer from a figure onto its explanation. */
const STAYS = 150;
let leaving: ReturnType<typeof setTimeout> | null = null;

export function explain(said: string, at: Element): void {
  stay();
  explained.value = { said, at: at.getBoundingClientRect() };
}

/** Lets the explanation go, unless the pointer comes to it or to another figure. */
export function leave(): void {
  stay();
  leaving = setTimeout(close, STAYS);
}

/** Keeps the explanation where it is. */
export function stay(): void {
  if (leaving !== null) clearTimeout(leaving);
  leaving = null;
}

export function close(): void {
  stay();
  explained.value = null;
}

globalThis.document?.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});
globalThis.document?.addEventListener('scroll', close, { capture: true, passive: true });
