import { type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What a page knows of the store: not yet, this, or that it could not be read. */
export type Live<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Runs a query and runs it again whenever a row it read changes, in this page or another. */
export function live<T>(query: () => T | Promise<T>): {
  readonly state: ReadonlySignal<Live<T>>;
  readonly stop: () => void;
} {
  const state = signal<Live<T>>({ kind: 'loading' });
  // Dexie follows native awaits only from a function that is itself async.
  const subscription = liveQuery(async () => await query()).subscribe({
    next: (value) => {
      state.value = { kind: 'ready', value };
    },
    error: (error: unknown) => {
      console.error(error);
      state.value = { kind: 'failed', error };
    },
  });
  return { state, stop: () => subscription.unsubscribe() };
}

/**
 * A live query for as long as the component stands. While a new one is read the old answer stays.
 * @param inputs what the query depends on; compared as hooks compare theirs
 */
export function useLive<T>(query: () => T | Promise<T>, inputs: readonly unknown[]): Live<T> {
  const [answer, setAnswer] = useState<Live<T>>({ kind: 'loading' });
  // An effect would only read once a frame is drawn, which on a busy machine is the longest wait.
  useLayoutEffect(() => {
    const { state, stop } = live(query);
    const forget = state.subscribe((next) => {
      if (next.kind !== 'loading') setAnswer(next);
    });
    return () => {
      forget();
      stop();
    };
  }, [...inputs]);
  return answer;
}
