import { PLATFORMS, type Platform } from '../../domain/platform.ts';
import { ASKING_MODES, type Settings } from '../../domain/settings.ts';
import { Section } from '../../ui/Section.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { words } from '../../ui/words/words.ts';
import { useKeep } from './keep.ts';
import { Setting } from './Setting.tsx';
import { WorkingDays, WorkingTimes } from './WorkingHours.tsx';

const said = words.settings.asking;

/** When it asks what a visit is for. */
export function Asking({ settings }: { readonly settings: Settings }) {
  return (
    <Section title={said.title} note={said.note}>
      {PLATFORMS.map((platform) => (
        <Mode key={platform} platform={platform} settings={settings} />
      ))}
      <WorkingDays settings={settings} />
      <WorkingTimes settings={settings} />
    </Section>
  );
}

function Mode({
  platform,
  settings,
}: {
  readonly platform: Platform;
  readonly settings: Settings;
}) {
  const { kept, keep } = useKeep();
  const { asking } = settings;
  const label = (
    <>
      <Swatch channel={platform} />
      {said.on(words.shared.platform[platform])}
    </>
  );
  return (
    <Setting label={label} hint={said.hint[asking[platform]]} kept={kept}>
      {(control) => (
        <select
          {...control}
          value={asking[platform]}
          onChange={(event) => {
            const mode = ASKING_MODES.find((one) => one === event.currentTarget.value);
            if (mode !== undefined) keep({ asking: { ...asking, [platform]: mode } });
          }}
        >
          {ASKING_MODES.map((mode) => (
            <option key={mode} value={mode}>
              {said.mode[mode]}
            </option>
          ))}
        </select>
      )}
    </Setting>
  );
}
