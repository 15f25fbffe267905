import { computed, signal } from '@preact/signals';
import { words } from './words/words.ts';

/** Takes something back; answers with why it cannot be, as a sentence, or `null` once it is. */
export type TakeBack = () => Promise<string | null>;

/** Something that was done and can be taken back. */
interface Undoable {
  readonly id: string;
  /** When it was done, milliseconds UTC. */
  readonly at: number;
  readonly said: string;
  readonly undo: TakeBack;
}

/** Where something can be looked at that a notice speaks of. */
export interface Way {
  readonly label: string;
  readonly href: string;
}

interface Notice {
  readonly said: string;
  readonly way?: Way | undefined;
}

/** Everything that can be taken back, done here or in another window, the last thing at the end. */
const done = signal<readonly Undoable[]>([]);
const said = signal<Notice | null>(null);

/** What the bar says now; `null` while it is closed. */
export const bar = computed(() => {
  const last = done.value.at(-1);
  if (said.value === null) return null;
  return { ...said.value, last: last === undefined ? null : isOf(last, said.value.said) };
});

const isOf = (last: Undoable, sentence: string) =>
  last.said === sentence ? ('this' as const) : ('one before' as const);

/**
 * Offers to take back what was just done. What was done before it can be taken back after it, and all
 * of it by Ctrl+Z once the bar is gone.
 * @param sentence what was done, as a sentence
 * @param id and `at`: what other windows know it by
 * @param way where to look at what the sentence speaks of
 */
export function offerUndo(
  sentence: string,
  undo: TakeBack,
  { id, at }: Pick<Undoable, 'id' | 'at'> = { id: crypto.randomUUID(), at: Date.now() },
  way?: Way,
): void {
  done.value = [...done.value, { id, at, said: sentence, undo }];
  said.value = { said: sentence, way };
}

/** What another window did can be taken back here too; nothing is said of it before. */
export function alsoDone(one: Undoable): void {
  if (done.value.some(({ id }) => id === one.id)) return;
  const before = done.value.filter(({ at }) => at <= one.at);
  done.value = [...before, one, ...done.value.slice(before.length)];
}

/** Another window took it back. */
export function noLongerDone(id: string): void {
  done.value = done.value.filter((one) => one.id !== id);
}

/** Says in the same place what happened, where there is nothing to take back. */
export function say(sentence: string): void {
  said.value = { said: sentence };
}

export function closeBar(): void {
  said.value = null;
}

/** Whether there is something to take back, and nothing is being taken back now. */
export const canTakeBack = (): boolean => done.value.length > 0 && !busy;

/** A second press while the first is still being written must not take the same thing back twice. */
let busy = false;

/** Takes the last thing back and then says so. What could not be written stays to be tried again. */
export async function takeLastBack(): Promise<void> {
  const last = done.value.at(-1);
  if (last === undefined || busy) return;
  busy = true;
  try {
    const refused = await last.undo();
    noLongerDone(last.id);
    say(refused ?? words.shared.takenBack(last.said));
  } catch (error) {
    console.error(error);
    say(words.shared.notTakenBack(last.said));
  } finally {
    busy = false;
  }
}
