import { useLayoutEffect } from 'preact/hooks';
import { FIRST_GUARD, type Guard, guardKey, type KeyKind } from './guard.ts';
import { nameOfKey } from './keyName.ts';

/** What the keys of a screen do, by the name of the key. */
export interface Keys {
  readonly [key: string]: () => void;
}

/** Keys by which one moves about in any form, and which are therefore choices everywhere. */
const MOVING = ['Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
/** These only change what another key means. */
const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Fn'];

/** Those of the screen that is shown, and of what stands on it. */
const shown = new Set<Keys>();

/** Gives what is shown its keys. They do nothing while a field is written in. */
export function useKeys(keys: Keys): void {
  useLayoutEffect(() => {
    shown.add(keys);
    return () => void shown.delete(keys);
  });
}

function actOf(name: string): (() => void) | undefined {
  return [...shown].find((keys) => Object.hasOwn(keys, name))?.[name];
}

/** What the keys need of the popup. */
interface Popup {
  /** It opened without a click, over a page in which somebody may be typing. */
  readonly byItself: boolean;
  /** Closes it; whatever was not answered stays so. */
  readonly close: () => void;
}

/** Listens to every key. To be called before the first paint: until `shown` is called no key is taken. */
export function listenToKeys({ byItself, close }: Popup): { readonly shown: () => void } {
  let guard: Guard = { ...FIRST_GUARD, turnedTo: !byItself };
  const onKey = (event: KeyboardEvent) => {
    if (MODIFIERS.includes(event.key)) return;
    const decided = guardKey(guard, kindOf(event), performance.now());
    guard = decided.guard;
    switch (decided.verdict) {
      case 'take':
        return take(event, close);
      case 'refuse':
        return stop(event);
      case 'close':
        stop(event);
        return close();
    }
  };
  document.addEventListener('keydown', onKey, { capture: true });
  document.addEventListener('pointerdown', () => {
    guard = { ...guard, turnedTo: true };
  });
  return {
    shown: () => {
      guard = { ...guard, shownAt: guard.shownAt ?? performance.now() };
    },
  };
}

function kindOf(event: KeyboardEvent): KeyKind {
  const name = nameOfKey(event);
  if (name === 'Tab') return 'turn';
  if (name !== 'Escape' && isWrittenIn(event.target)) return 'written';
  const chooses = name === 'Escape' || MOVING.includes(name) || actOf(name) !== undefined;
  return chooses ? 'choice' : 'none';
}

function take(event: KeyboardEvent, close: () => void): void {
  const name = nameOfKey(event);
  if (name === 'Escape') {
    stop(event);
    close();
    return;
  }
  const act = isWrittenIn(event.target) ? undefined : actOf(name);
  if (act === undefined) return;
  stop(event);
  act();
}

function stop(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Fields and lists take letters and digits themselves. */
function isWrittenIn(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement)
    return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}
