import { useEffect, useState } from 'preact/hooks';
import { dropDraft, keepDraft, readDraft } from '../browser/drafts.ts';
import { type Typed, typedBefore } from './typed.ts';

export interface Draft<T extends Typed> {
  /** `null` until it is known whether something typed before is waiting. */
  readonly typed: T | null;
  readonly change: (change: Partial<T>) => void;
  /** It is saved: nothing waits any more. */
  readonly drop: () => Promise<void>;
}

/**
 * A form that keeps what was typed when the popup closes, until it is saved or the browser ends.
 * What is only filled in for her is not kept: it belongs to the page she is on.
 */
export function useDraft<T extends Typed>(form: string, blank: () => Promise<T>): Draft<T> {
  const [typed, setTyped] = useState<T | null>(null);
  useEffect(() => {
    void open(form, blank).then(setTyped);
  }, [form]);
  return {
    typed,
    change: (change) => {
      if (typed === null) return;
      const next = { ...typed, ...change };
      setTyped(next);
      void keepDraft(form, next);
    },
    drop: () => dropDraft(form),
  };
}

async function open<T extends Typed>(form: string, blank: () => Promise<T>): Promise<T> {
  const fields = await blank();
  return typedBefore(fields, await readDraft(form));
}
