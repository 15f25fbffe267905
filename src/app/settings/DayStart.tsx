import { useState } from 'preact/hooks';
import { DAY_STARTS, startingAt, startOfDay } from '../../domain/calendar.ts';
import { SECOND } from '../../domain/duration.ts';
import type { Settings } from '../../domain/settings.ts';
import { changeDayStart } from '../../storage/dayStart.ts';
import { clock } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { useKeep } from './keep.ts';
import { Setting } from './Setting.tsx';

const said = words.settings.recording;
/** A wait that is longer is told. */
const LONG = SECOND;

/** When a day starts: the days of years may have to be added up again. */
export function DayStart({ settings: { dayStart } }: { readonly settings: Settings }) {
  const { kept, write } = useKeep();
  const [share, setShare] = useState<number | null>(null);
  const change = async (hour: number) => {
    const told = setTimeout(() => setShare((so) => so ?? 0), LONG);
    await changeDayStart(db, hour, now(), (done) => setShare((so) => (so === null ? so : done)));
    clearTimeout(told);
    setShare(null);
  };
  return (
    <Setting label={said.dayStart} hint={said.dayStartHint} kept={kept}>
      {(control) => (
        <>
          <select
            {...control}
            value={dayStart}
            disabled={share !== null}
            onChange={(event) => {
              const hour = Number(event.currentTarget.value);
              write(async () => {
                await change(hour);
                return () => change(dayStart);
              });
            }}
          >
            {DAY_STARTS.map((hour) => (
              <option key={hour} value={hour}>
                {hour === 0 ? said.midnight : hourText(hour)}
              </option>
            ))}
          </select>
          {share !== null && <progress aria-label={said.addingUp} value={share} />}
        </>
      )}
    </Setting>
  );
}

const hourText = (hour: number): string =>
  clock(startOfDay('2024-01-01', startingAt('UTC', hour)), 'UTC');
