import { useState } from 'preact/hooks';
import type { Day } from '../../domain/calendar.ts';
import type { Effort } from '../../domain/cost.ts';
import type { Platform } from '../../domain/platform.ts';
import { statePhone } from '../../storage/efforts.ts';
import { readHours } from '../../ui/amount.ts';
import { channelName } from '../../ui/channelName.ts';
import { Field } from '../../ui/Field.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { useOwnPlatforms } from '../channels.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { carryOut } from '../told.ts';
import { exactHours } from './weeklyDraft.ts';

const { spent: said, told } = words.leadsPage;
const MINUTES_IN_HOUR = 60;

/** Hours a week on the phone, one figure for each platform; kept as soon as the field is left. */
export function Phone({
  efforts,
  today,
}: {
  readonly efforts: readonly Effort[];
  readonly today: Day;
}) {
  return (
    <Section title={said.phone}>
      <p class="prose">{said.phoneWhy}</p>
      <div class="pair four">
        {useOwnPlatforms().map((platform) => {
          const minutes = holding(efforts, platform);
          return (
            <PhoneField
              key={`${platform} ${minutes}`}
              platform={platform}
              minutes={minutes}
              today={today}
            />
          );
        })}
      </div>
    </Section>
  );
}

function holding(efforts: readonly Effort[], platform: Platform): number {
  const now = efforts.find(
    ({ kind, channel, to }) => kind === 'phone' && channel === platform && to === null,
  );
  return now?.minutes ?? 0;
}

function PhoneField({
  platform,
  minutes,
  today,
}: {
  readonly platform: Platform;
  readonly minutes: number;
  readonly today: Day;
}) {
  const kept = minutes === 0 ? '' : exactHours(minutes);
  const [text, setText] = useState(kept);
  const none = text.trim() === '' || text.trim() === '0';
  const read = none ? { kind: 'value' as const, value: 0 } : readHours(text);
  const name = channelName(platform);
  const keep = () => {
    if (read.kind !== 'value') return;
    const stated = Math.round(read.value * MINUTES_IN_HOUR);
    if (stated === minutes) return;
    void carryOut(() => statePhone(db, platform, stated, today, now()), told.phoneKept(name));
  };
  return (
    <Field label={said.phoneField(name)} error={read.kind === 'wrong' ? read.how : null}>
      {(control) => <NumberInput control={control} text={text} onText={setText} onLeave={keep} />}
    </Field>
  );
}
