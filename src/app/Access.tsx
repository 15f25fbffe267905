import { useEffect, useState } from 'preact/hooks';
import { hasAccess, onAccessChange, requestAccess } from '../browser/access.ts';
import { originsOfPlatform, watchedOf } from '../domain/ownSite.ts';
import type { Platform } from '../domain/platform.ts';
import { readSettings } from '../storage/settings.ts';
import { channelName } from '../ui/channelName.ts';
import { list } from '../ui/format.ts';
import { useLive } from '../ui/live.ts';
import { words } from '../ui/words/words.ts';
import { db } from './store.ts';

const said = words.noticing;

/** Says which platforms the browser has taken back, with one button that asks for them again. */
export function Access() {
  const [missing, setMissing] = useState<readonly Platform[]>([]);
  const read = useLive(() => watchedNow(), []);
  const watched = read.kind === 'ready' ? read.value : NOTHING;
  useEffect(() => {
    const look = () => void withoutAccess(watched).then(setMissing);
    look();
    return onAccessChange(look);
  }, [watched]);
  if (missing.length === 0) return null;
  return (
    <div class="access" role="alert">
      <p>{said.lost(list(missing.map((platform) => channelName(platform))))}</p>
      <button
        type="button"
        class="first"
        onClick={() => void requestAccess(missing.flatMap(originsOfPlatform))}
      >
        {said.give}
      </button>
    </div>
  );
}

const NOTHING: readonly Platform[] = [];

async function watchedNow(): Promise<readonly Platform[]> {
  return watchedOf(await readSettings(db));
}

async function withoutAccess(watched: readonly Platform[]): Promise<readonly Platform[]> {
  const has = await Promise.all(watched.map((platform) => hasAccess(originsOfPlatform(platform))));
  return watched.filter((_, at) => !has[at]);
}
