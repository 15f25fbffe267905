import { useState } from 'preact/hooks';
import { type DayRange, isIn } from '../../domain/analytics/days.ts';
import { byPlatform, type PerPlatform } from '../../domain/budget.ts';
import { addDays } from '../../domain/calendar.ts';
import { layOut } from '../../domain/effortDays.ts';
import { readMinutes } from '../../domain/entryMinutes.ts';
import { platformsWith } from '../../domain/ownSite.ts';
import type { Platform } from '../../domain/platform.ts';
import { weekFrom, weeksIn } from '../../domain/reviewWeeks.ts';
import { sumOf } from '../../domain/sums.ts';
import { allEfforts } from '../../storage/efforts.ts';
import { statePhoneWeek } from '../../storage/phoneWeek.ts';
import { readSettings } from '../../storage/settings.ts';
import { channelName } from '../../ui/channelName.ts';
import { Field } from '../../ui/Field.tsx';
import { hoursAndMinutes } from '../../ui/format.ts';
import { useLive } from '../../ui/live.ts';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { carryOut } from '../told.ts';

const said = words.reviewSteps.happened.phone;
const wrong = words.review.decide.wrong;

/** The week on the phone, or the mean of several, one line for each platform; kept on leaving the field, marked as stated. */
export function Phone({ days }: { readonly days: DayRange }) {
  const read = useLive(() => readPhone(days), [days.from, days.to]);
  if (read.kind !== 'ready') return null;
  const { platforms, week, before } = read.value;
  return (
    <Section title={said.title} note={said.note}>
      <Statement>{said.statement(weeksIn(days))}</Statement>
      <div class="review-phone">
        {platforms.map((platform) => (
          <PhoneField
            key={`${platform} ${week[platform] ?? 0}`}
            platform={platform}
            minutes={week[platform] ?? 0}
            before={before[platform] ?? 0}
            keep={(minutes) =>
              void carryOut(
                () => statePhoneWeek(db, platform, days, minutes, now()),
                said.kept(channelName(platform)),
              )
            }
          />
        ))}
      </div>
    </Section>
  );
}

async function readPhone(days: DayRange) {
  const efforts = (await allEfforts(db)).filter(({ kind }) => kind === 'phone');
  const { ownSites } = await readSettings(db);
  const platforms = platformsWith(ownSites.filter(({ watched }) => watched));
  const laid = layOut(efforts, days.to);
  const minutesIn = (range: DayRange): PerPlatform =>
    byPlatform((platform) => {
      const own = laid.filter(({ channel, on }) => channel === platform && isIn(on, range));
      return Math.round(sumOf(own, ({ minutes }) => minutes) / weeksIn(range));
    }, platforms);
  const before = weekFrom(addDays(days.from, -7));
  return { platforms, week: minutesIn(days), before: minutesIn(before) };
}

function PhoneField({
  platform,
  minutes,
  before,
  keep,
}: {
  readonly platform: Platform;
  readonly minutes: number;
  readonly before: number;
  readonly keep: (minutes: number) => void;
}) {
  const [text, setText] = useState(minutes === 0 ? '' : hoursAndMinutes(minutes));
  const [left, setLeft] = useState(false);
  const entry = readMinutes(text.trim() === '' ? '0' : text);
  const leave = () => {
    setLeft(true);
    if (entry.kind === 'read' && entry.value !== minutes) keep(entry.value);
  };
  const error = left && entry.kind === 'refused' ? wrong[entry.reason] : null;
  return (
    <div>
      <Field label={channelName(platform)} error={error}>
        {(control) => (
          <NumberInput control={control} text={text} onText={setText} onLeave={leave} />
        )}
      </Field>
      {minutes === 0 && before > 0 && (
        <button type="button" class="plain" onClick={() => keep(before)}>
          {said.before(hoursAndMinutes(before))}
        </button>
      )}
    </div>
  );
}
