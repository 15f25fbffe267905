import { watchedOf } from '../../domain/ownSite.ts';
import type { Platform } from '../../domain/platform.ts';
import type { Settings } from '../../domain/settings.ts';
import { channelName } from '../../ui/channelName.ts';
import { weekdayName } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { weekStartOf } from '../../ui/weekStart.ts';
import { words } from '../../ui/words/allWords.ts';
import { DayStart } from './DayStart.tsx';
import { useKeep } from './keep.ts';
import { Setting } from './Setting.tsx';

const said = words.settings.recording;
const GAP_MINUTES = [5, 10, 15, 20, 30, 60];
const IDLE_SECONDS = [15, 30, 60, 120, 180, 300, 600];
const SECONDS_IN_MINUTE = 60;
const MONDAY = 1;
const SATURDAY = 6;
const SUNDAY = 7;

/** How time is noticed and laid into weeks. */
export function Noticing({ settings }: { readonly settings: Settings }) {
  return (
    <Section title={said.title}>
      <Idle settings={settings} />
      <SessionGap settings={settings} />
      {watchedOf(settings).map((platform) => (
        <VideoAside key={platform} platform={platform} settings={settings} />
      ))}
      <DayStart settings={settings} />
      <WeekStart settings={settings} />
    </Section>
  );
}

function Idle({ settings: { idleSeconds } }: { readonly settings: Settings }) {
  const { kept, keep } = useKeep();
  const choices = [...new Set([...IDLE_SECONDS, idleSeconds])].sort((one, other) => one - other);
  return (
    <Setting label={said.idle} hint={said.idleHint} kept={kept}>
      {(control) => (
        <select
          {...control}
          value={idleSeconds}
          onChange={(event) => keep({ idleSeconds: Number(event.currentTarget.value) })}
        >
          {choices.map((seconds) => (
            <option key={seconds} value={seconds}>
              {seconds % SECONDS_IN_MINUTE === 0
                ? said.minutes(seconds / SECONDS_IN_MINUTE)
                : said.seconds(seconds)}
            </option>
          ))}
        </select>
      )}
    </Setting>
  );
}

function SessionGap({ settings: { sessionGapMinutes } }: { readonly settings: Settings }) {
  const { kept, keep } = useKeep();
  const choices = [...new Set([...GAP_MINUTES, sessionGapMinutes])].sort(
    (one, other) => one - other,
  );
  return (
    <Setting label={said.gap} hint={said.gapHint} kept={kept}>
      {(control) => (
        <select
          {...control}
          value={sessionGapMinutes}
          onChange={(event) => keep({ sessionGapMinutes: Number(event.currentTarget.value) })}
        >
          {choices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {said.minutes(minutes)}
            </option>
          ))}
        </select>
      )}
    </Setting>
  );
}

function VideoAside({
  platform,
  settings: { videoAside },
}: {
  readonly platform: Platform;
  readonly settings: Settings;
}) {
  const { kept, keep } = useKeep();
  const label = (
    <>
      <Swatch channel={platform} />
      {said.videoAside(channelName(platform))}
    </>
  );
  return (
    <Setting label={label} hint={said.videoAsideHint} kept={kept}>
      {(control) => (
        <select
          {...control}
          value={videoAside[platform] ? 'counts' : 'not'}
          onChange={(event) => {
            const counts = event.currentTarget.value === 'counts';
            keep({ videoAside: { ...videoAside, [platform]: counts } });
          }}
        >
          <option value="not">{said.aside.not}</option>
          <option value="counts">{said.aside.counts}</option>
        </select>
      )}
    </Setting>
  );
}

function WeekStart({ settings: { weekStart, region } }: { readonly settings: Settings }) {
  const { kept, keep } = useKeep();
  const regional = weekdayName(weekStartOf({ weekStart: null, region }), 'long');
  return (
    <Setting label={said.weekStart} kept={kept}>
      {(control) => (
        <select
          {...control}
          value={weekStart ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            keep({ weekStart: value === '' ? null : Number(value) });
          }}
        >
          <option value="">{said.weekAsRegion(regional)}</option>
          {[MONDAY, SATURDAY, SUNDAY].map((day) => (
            <option key={day} value={day}>
              {weekdayName(day, 'long')}
            </option>
          ))}
        </select>
      )}
    </Setting>
  );
}
