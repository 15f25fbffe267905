import { useState } from 'preact/hooks';
import { giveBackAccess, requestAccess } from '../../../browser/access.ts';
import { siteId } from '../../../domain/offeredSites.ts';
import { type OwnSite, originsOfSite } from '../../../domain/ownSite.ts';
import { removeSite } from '../../../storage/ownSites.ts';
import { type TimeOfSite, timeOfSite } from '../../../storage/timeOfSite.ts';
import { useLive } from '../../../ui/live.ts';
import { duration } from '../../../ui/timeText.ts';
import { words } from '../../../ui/words/allWords.ts';
import { db } from '../../store.ts';
import { now } from '../../today.ts';
import { keeper } from '../data/useDesk.ts';
import { changeSites } from './change.ts';

const said = words.sites;

/** Takes a site away and gives its access back; where there is time of it, she says what becomes of it. */
export function RemoveSite({ site, name }: { readonly site: OwnSite; readonly name: string }) {
  const [asking, setAsking] = useState(false);
  const read = useLive(() => timeOfSite(db, site.host), [site.host]);
  if (read.kind !== 'ready') return null;
  const time = read.value;
  if (asking && time.sessions > 0)
    return <Choice site={site} name={name} time={time} onLater={() => setAsking(false)} />;
  return (
    <p class="actions">
      <button
        type="button"
        onClick={() => (time.sessions > 0 ? setAsking(true) : void takeAway(site, name, false))}
      >
        {said.removeShort}
        <span class="hidden">: {name}</span>
      </button>
    </p>
  );
}

function Choice({
  site,
  name,
  time: { sessions, seconds },
  onLater,
}: {
  readonly site: OwnSite;
  readonly name: string;
  readonly time: TimeOfSite;
  readonly onLater: () => void;
}) {
  const counted = words.data.keeping.rows('sessions', sessions);
  return (
    <fieldset class="remove-site" aria-label={said.remove(name)}>
      <p>{said.removeAsk(name, counted, duration(seconds))}</p>
      <p class="actions">
        <button type="button" onClick={() => void takeAway(site, name, true)}>
          {said.keepTime}
        </button>
        <button type="button" onClick={() => void eraseSite(site, name)}>
          {said.deleteTime}
        </button>
        <button type="button" class="plain" onClick={onLater}>
          {words.pages.cancel}
        </button>
      </p>
    </fieldset>
  );
}

/** Taking it back asks for the access again; without it the page says that it is missing. */
async function takeAway({ host }: OwnSite, name: string, keepsTime: boolean): Promise<void> {
  const origins = originsOfSite(host);
  await changeSites(
    () => removeSite(db, host, keepsTime, now()),
    said.removed(name),
    () => requestAccess(origins).catch(() => false),
  );
  await giveBackAccess(origins);
}

/** Deletes the time of a site, and the site. */
export async function eraseSite({ host }: OwnSite, name: string): Promise<void> {
  const origins = originsOfSite(host);
  const erasing = { kind: 'platform', platform: siteId(host) } as const;
  const { sessions } = await keeper.ask('whatGoes', [erasing]);
  let kept: number | null = null;
  await changeSites(
    async () => {
      ({ kept } = await keeper.ask('erase', [erasing, now()]));
      return removeSite(db, host, false, now());
    },
    said.removedWith(name, words.data.keeping.rows('sessions', sessions)),
    async () => {
      await requestAccess(origins).catch(() => false);
      if (kept !== null) await keeper.ask('takeBackErasure', [kept, now()]);
    },
  );
  await giveBackAccess(origins);
}
