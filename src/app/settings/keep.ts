import { useState } from 'preact/hooks';
import { tellSettingsChanged } from '../../browser/messages.ts';
import type { Settings } from '../../domain/settings.ts';
import { changeSettings } from '../../storage/settings.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';

/** What has become of a change: none was made, it is kept, or it could not be written. */
export type Kept = 'no' | 'kept' | 'not kept';

/** Keeps a change at once and says what became of it. */
export function useKeep(): {
  readonly kept: Kept;
  readonly keep: (change: Partial<Settings>) => void;
  readonly write: (writing: () => Promise<unknown>) => void;
} {
  const [kept, setKept] = useState<Kept>('no');
  const write = (writing: () => Promise<unknown>) => {
    setKept('no');
    void attempt(writing).then(setKept);
  };
  return { kept, write, keep: (change) => write(() => changeSettings(db, change, now())) };
}

async function attempt(write: () => Promise<unknown>): Promise<Kept> {
  try {
    await write();
  } catch (error) {
    console.error(error);
    return 'not kept';
  }
  await tellSettingsChanged();
  return 'kept';
}
