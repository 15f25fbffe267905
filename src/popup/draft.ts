import { useEffect, useState } from 'preact/hooks';
import { dropDraft, keepDraft, readDraft } from '../browser/drafts.ts';
import { changedIn, type Typed, typedBefore } from './typed.ts';

export interface Draft<T extends Typed> {
  /** `null` until it is known whether something typed before is waiting. */
  readonly typed: T | null;
  readonly change: (change: Partial<T>) => void;
  /** It is saved: nothing waits any more. */
  readonly drop: () => Promise<void>;
}

/**
 * A form that keeps what was typed when the popup closes, until it is saved or the browser ends.
 * What is only filled in for her is not kept, and a draft about one person's page (its `link`)
 * waits there: it must not turn up on another's.
 */
export function useDraft<T extends Typed>(form: string, blank: () => Promise<T>): Draft<T> {
  const [opened, setOpened] = useState<Opened<T> | null>(null);
  useEffect(() => {
    void open(form, blank).then(setOpened);
  }, [form]);
  return {
    typed: opened?.typed ?? null,
    change: (change) => {
      if (opened === null) return;
      const typed = { ...opened.typed, ...change };
      setOpened({ ...opened, typed });
      void keepDraft(opened.key, changedIn(opened.blank, typed));
    },
    drop: async () => {
      if (opened !== null) await dropDraft(opened.key);
    },
  };
}

interface Opened<T extends Typed> {
  readonly key: string;
  /** The form as it was filled in for her. */
  readonly blank: T;
  readonly typed: T;
}

async function open<T extends Typed>(form: string, fill: () => Promise<T>): Promise<Opened<T>> {
  const blank = await fill();
  const key = `${form} ${blank.link ?? ''}`.trim();
  return { key, blank, typed: typedBefore(blank, await readDraft(key)) };
}
