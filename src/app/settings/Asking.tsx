import { watchedOf } from '../../domain/ownSite.ts';
import type { Platform } from '../../domain/platform.ts';
import { ASKING_MODES, type Settings } from '../../domain/settings.ts';
import { channelName } from '../../ui/channelName.ts';
import { Section } from '../../ui/Section.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { words } from '../../ui/words/allWords.ts';
import { useKeep } from './keep.ts';
import { Setting } from './Setting.tsx';
import { WorkingDays, WorkingTimes } from './WorkingHours.tsx';

const said = words.settings.asking;

/** When it asks what a visit is for. */
export function Asking({ settings }: { readonly settings: Settings }) {
  return (
    <Section title={said.title} note={said.note}>
      {watchedOf(settings).map((platform) => (
        <Mode key={platform} platform={platform} settings={settings} />
      ))}
      <WorkingDays settings={settings} />
      <WorkingTimes settings={settings} />
    </Section>
  );
}

/** How it may ask on a platform. */
export function Mode({
  platform,
  settings,
}: {
  readonly platform: Platform;
  readonly settings: Settings;
}) {
  const { kept, keep } = useKeep();
  const { asking } = settings;
  const mode = asking[platform] ?? 'usual';
  const label = (
    <>
      <Swatch channel={platform} />
      {said.on(channelName(platform))}
    </>
  );
  return (
    <Setting label={label} hint={said.hint[mode]} kept={kept}>
      {(control) => (
        <select
          {...control}
          value={mode}
          onChange={(event) => {
            const chosen = ASKING_MODES.find((one) => one === event.currentTarget.value);
            if (chosen !== undefined) keep({ asking: { ...asking, [platform]: chosen } });
          }}
        >
          {ASKING_MODES.map((one) => (
            <option key={one} value={one}>
              {said.mode[one]}
            </option>
          ))}
        </select>
      )}
    </Setting>
  );
}
