import { useEffect, useState } from 'preact/hooks';
import { tellSettingsChanged } from '../../browser/messages.ts';
import type { Settings } from '../../domain/settings.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';

/** What has become of a change: none was made, it is kept or taken back, or it could not be written. */
export interface Kept {
  readonly is: 'no' | 'kept' | 'taken back' | 'not kept';
  /** Takes it back; `null` where nothing is to be taken back. */
  readonly undo: (() => void) | null;
}

/** Nothing was changed yet. */
export const NO_CHANGE: Kept = { is: 'no', undo: null };

/** Writes a change and gives what takes it back. */
type Writing = () => Promise<() => Promise<unknown>>;

/** Keeps a change at once, says what became of it, and offers to take it back. */
export function useKeep(): {
  readonly kept: Kept;
  readonly keep: (change: Partial<Settings>) => void;
  readonly write: (writing: Writing) => void;
} {
  const [kept, setKept] = useState<Kept>(NO_CHANGE);
  const takeBack = (back: () => Promise<unknown>) => () => {
    void attempt(back).then((done) =>
      setKept({ is: done ? 'taken back' : 'not kept', undo: null }),
    );
  };
  const write = (writing: Writing) => {
    setKept(NO_CHANGE);
    let back: () => Promise<unknown> = async () => null;
    void attempt(async () => {
      back = await writing();
    }).then((done) =>
      setKept(done ? { is: 'kept', undo: takeBack(back) } : { is: 'not kept', undo: null }),
    );
  };
  return { kept, write, keep: (change) => write(() => changeAndBack(change)) };
}

/** Keeps a change after which the page is loaded again, and offers on the new one to take it back. */
export function useKeepOver<Name extends 'language' | 'region'>(name: Name, now: Settings[Name]) {
  const key = `${name} before`;
  const { kept, keep } = useKeep();
  const [before] = useState(() => {
    const left = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return left;
  });
  const change = (value: Settings[Name]) => {
    sessionStorage.setItem(key, JSON.stringify(now));
    keep({ [name]: value });
  };
  useEffect(() => {
    if (kept.is === 'not kept') sessionStorage.removeItem(key);
  }, [kept.is, key]);
  const undo = () => keep({ [name]: JSON.parse(before ?? 'null') });
  const isLoadedAgain = before !== null && kept.is === 'no';
  return { change, kept: isLoadedAgain ? ({ is: 'kept', undo } as const) : kept };
}

/** Only what was changed is put back: other settings may have been changed since. */
async function changeAndBack(change: Partial<Settings>): Promise<() => Promise<unknown>> {
  const before = await readSettings(db);
  const names = Object.keys(change) as (keyof Settings)[];
  const old = Object.fromEntries(names.map((name) => [name, before[name]]));
  await changeSettings(db, change, now());
  return () => changeSettings(db, old, now());
}

async function attempt(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
  } catch (error) {
    console.error(error);
    return false;
  }
  await tellSettingsChanged();
  return true;
}
