import { useEffect, useState } from 'preact/hooks';
import { hasAccess, onAccessChange, requestAccess } from '../../../browser/access.ts';
import { CHANNELS, type Channel, isPlatform, readChannel } from '../../../domain/channel.ts';
import { readableHost } from '../../../domain/hostName.ts';
import { siteId } from '../../../domain/offeredSites.ts';
import { hostsOf, type OwnSite, originsOfSite } from '../../../domain/ownSite.ts';
import { siteServes } from '../../../storage/ownSites.ts';
import { channelName, siteName } from '../../../ui/channelName.ts';
import { list } from '../../../ui/format.ts';
import { Swatch } from '../../../ui/Swatch.tsx';
import { words } from '../../../ui/words/allWords.ts';
import { db } from '../../store.ts';
import { now } from '../../today.ts';
import { changeSites } from './change.ts';
import { RemoveSite } from './RemoveSite.tsx';

const said = words.sites;

/** A site of hers: what its time counts for, whether it can be seen, and the way out. */
export function OwnSiteRow({ site }: { readonly site: OwnSite }) {
  const name = siteName(siteId(site.host));
  const id = `site-${site.host}`;
  return (
    <div class="set">
      <div>
        <span class="label">
          <Swatch channel={siteId(site.host)} />
          {name}
        </span>
        <span class="hint">{said.hosts(list(hostsOf(site.host).map(readableHost)))}</span>
        <span class="hint" id={`${id}-counts`}>
          {countsText(site.serves)}
        </span>
        <Lost site={site} name={name} />
      </div>
      <div>
        <select
          aria-label={said.as(name)}
          aria-describedby={`${id}-counts`}
          value={site.serves ?? ''}
          onChange={({ currentTarget }) => serve(site.host, readChannel(currentTarget.value))}
        >
          <option value="">{said.asItself}</option>
          {CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {channelName(channel)}
            </option>
          ))}
        </select>
        <RemoveSite site={site} name={name} />
      </div>
    </div>
  );
}

function countsText(serves: Channel | null): string {
  if (serves === null) return said.counts.itself;
  const name = channelName(serves);
  return isPlatform(serves) ? said.counts.platform(name) : said.counts.channel(name);
}

function serve(host: string, serves: Channel | null): void {
  const as = serves === null ? said.asItself : channelName(serves);
  const sentence = said.changed(siteName(siteId(host)), as);
  void changeSites(() => siteServes(db, { host, serves }, now()), sentence);
}

/** The browser may take access back at any time, and says so only to those who listen. */
function Lost({ site, name }: { readonly site: OwnSite; readonly name: string }) {
  const [lost, setLost] = useState(false);
  const origins = originsOfSite(site.host);
  useEffect(() => {
    const look = () => void hasAccess(originsOfSite(site.host)).then((has) => setLost(!has));
    look();
    return onAccessChange(look);
  }, [site.host]);
  if (!lost) return null;
  return (
    <p class="error">
      {said.lost}{' '}
      <button type="button" onClick={() => void requestAccess(origins)}>
        {said.give(name)}
      </button>
    </p>
  );
}
