import { useEffect, useState } from 'preact/hooks';
import { hasAccess, onAccessChange, requestAccess } from '../browser/access.ts';
import { originsOf, PLATFORMS, type Platform } from '../domain/platform.ts';
import { list } from '../ui/format.ts';
import { words } from '../ui/words/words.ts';

const said = words.noticing;

/** Says which platforms the browser has taken back, with one button that asks for them again. */
export function Access() {
  const [missing, setMissing] = useState<readonly Platform[]>([]);
  useEffect(() => {
    const look = () => void withoutAccess().then(setMissing);
    look();
    return onAccessChange(look);
  }, []);
  if (missing.length === 0) return null;
  return (
    <div class="access" role="alert">
      <p>{said.lost(list(missing.map((platform) => words.shared.platform[platform])))}</p>
      <button
        type="button"
        class="first"
        onClick={() => void requestAccess(missing.flatMap(originsOf))}
      >
        {said.give}
      </button>
    </div>
  );
}

async function withoutAccess(): Promise<readonly Platform[]> {
  const has = await Promise.all(PLATFORMS.map((platform) => hasAccess(originsOf(platform))));
  return PLATFORMS.filter((_, at) => !has[at]);
}
