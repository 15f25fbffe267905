import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { askWorker, openTab } from '../browser/popup.ts';
import { useKeys } from './keys.ts';
import type { Shown } from './shown.ts';

/**
 * The keys of what can be done at once about the next step. Digits, since over a page in which
 * somebody may be typing letters begin words; and none of those that choose an answer.
 */
const ACT_KEYS = { open: '7', done: '8', snooze: '9' } as const;
type ActName = keyof typeof ACT_KEYS;

/** Gives the acts in an element their keys; one that is not to be seen has none. */
export function useActs(): { readonly current: HTMLElement | null } {
  const ref = useRef<HTMLElement>(null);
  const press = (key: string) => () => {
    const act = ref.current?.querySelector<HTMLElement>(`[data-key="${key}"]`);
    if (!act?.checkVisibility()) return;
    act.click();
  };
  useKeys(Object.fromEntries(Object.values(ACT_KEYS).map((key) => [key, press(key)])));
  return ref;
}

interface Props {
  readonly act: ActName;
  readonly children: ComponentChildren;
}

const keyed = (act: ActName) => ({
  'data-key': ACT_KEYS[act],
  'data-hint': ACT_KEYS[act],
  'aria-keyshortcuts': ACT_KEYS[act],
});

/** One thing to do, with its key beside it. */
export function Act({ act, onClick, children }: Props & { readonly onClick: () => void }) {
  return (
    <button type="button" class="plain" onClick={onClick} {...keyed(act)}>
      <span>{children}</span>
    </button>
  );
}

/** A page to go to, with its key beside it. Whoever goes there has answered what opened for it. */
export function ActLink({
  act,
  href,
  shown: { view, why },
  children,
}: Props & { readonly href: string; readonly shown: Pick<Shown, 'view' | 'why'> }) {
  const { here } = view;
  const go = (event: MouseEvent) => {
    if (why !== null && here.kind !== 'elsewhere')
      void askWorker({ kind: 'answer nudge', sessionId: here.sessionId, answer: 'answered' });
    // Firefox takes a link that a script presses, for a key, for a pop-up nobody asked for.
    if (event.isTrusted) return;
    event.preventDefault();
    void openTab(href);
  };
  return (
    <a class="plain" href={href} target="_blank" rel="noreferrer" onClick={go} {...keyed(act)}>
      <span>{children}</span>
    </a>
  );
}
