import { siteId } from '../../../domain/offeredSites.ts';
import { type BuiltIn, PLATFORMS } from '../../../domain/platform.ts';
import type { Settings } from '../../../domain/settings.ts';
import { channelName, siteName } from '../../../ui/channelName.ts';
import { Section } from '../../../ui/Section.tsx';
import { Swatch } from '../../../ui/Swatch.tsx';
import { words } from '../../../ui/words/allWords.ts';
import { useKeep } from '../keep.ts';
import { Setting } from '../Setting.tsx';
import { AddSite, watchSite } from './AddSite.tsx';
import { OwnSiteRow } from './OwnSiteRow.tsx';
import { eraseSite } from './RemoveSite.tsx';

const said = words.sites;

/** Where it watches: the four, and the sites she added, each with its way in and out. */
export function Sites({ settings }: { readonly settings: Settings }) {
  const { ownSites } = settings;
  return (
    <Section title={said.title} note={said.note}>
      {PLATFORMS.map((platform) => (
        <OnOff key={platform} platform={platform} settings={settings} />
      ))}
      {ownSites
        .filter(({ watched }) => watched)
        .map((site) => (
          <OwnSiteRow key={site.host} site={site} />
        ))}
      <Gone settings={settings} />
      <AddSite sites={ownSites} />
    </Section>
  );
}

/** Whether a platform is watched. */
export function OnOff({
  platform,
  settings: { off },
}: {
  readonly platform: BuiltIn;
  readonly settings: Settings;
}) {
  const { kept, keep } = useKeep();
  const isOff = off.includes(platform);
  const label = (
    <>
      <Swatch channel={platform} />
      {channelName(platform)}
    </>
  );
  return (
    <Setting label={label} hint={isOff ? said.offHint : null} kept={kept}>
      {(control) => (
        <select
          {...control}
          value={isOff ? 'off' : 'watched'}
          onChange={({ currentTarget: { value } }) => {
            const others = off.filter((one) => one !== platform);
            keep({ off: value === 'off' ? [...others, platform] : others });
          }}
        >
          <option value="watched">{said.on.watched}</option>
          <option value="off">{said.on.off}</option>
        </select>
      )}
    </Setting>
  );
}

/** Sites that were taken away and whose time stays. */
function Gone({ settings: { ownSites } }: { readonly settings: Settings }) {
  return ownSites
    .filter(({ watched }) => !watched)
    .map((site) => {
      const name = siteName(siteId(site.host));
      return (
        <div class="set" key={site.host}>
          <div>
            <span class="label">
              <Swatch channel={siteId(site.host)} />
              {name}
            </span>
            <span class="hint">{said.gone}</span>
          </div>
          <p class="actions">
            <button type="button" onClick={() => void watchSite(site)}>
              {said.again(name)}
            </button>
            <button type="button" onClick={() => void eraseSite(site, name)}>
              {said.deleteKept}
              <span class="hidden">: {name}</span>
            </button>
          </p>
        </div>
      );
    });
}
