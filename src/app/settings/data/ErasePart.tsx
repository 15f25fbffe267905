import { useState } from 'preact/hooks';
import type { Platform } from '../../../domain/platform.ts';
import { channelName } from '../../../ui/channelName.ts';
import { Field } from '../../../ui/Field.tsx';
import { Section } from '../../../ui/Section.tsx';
import { words } from '../../../ui/words/allWords.ts';
import { usePlatforms } from '../../channels.ts';
import { today, zone } from '../../today.ts';
import { EraseEverything } from './EraseEverything.tsx';
import { EraseTime } from './EraseTime.tsx';
import { Pick } from './Pick.tsx';
import { Ways } from './Ways.tsx';

const said = words.data.keeping.erase;
const KINDS = ['days', 'platform', 'everything'] as const;

/** Erases days, a platform or everything, and says first what goes. */
export function ErasePart() {
  const [kind, setKind] = useState<(typeof KINDS)[number]>('days');
  return (
    <Section title={said.title} note={said.note}>
      <Ways legend={said.what} ways={KINDS} labels={said.kinds} chosen={kind} onWay={setKind} />
      {kind === 'days' && <Days />}
      {kind === 'platform' && <OfPlatform />}
      {kind === 'everything' && <EraseEverything />}
    </Section>
  );
}

function Days() {
  const [from, setFrom] = useState(today());
  const [to, setTo] = useState(today());
  const wrong = from > to || from === '' || to === '';
  return (
    <>
      <div class="pair narrow">
        <DayField label={said.from} value={from} onValue={setFrom} />
        <DayField
          label={said.to}
          value={to}
          error={wrong ? said.daysWrong : null}
          onValue={setTo}
        />
      </div>
      {!wrong && <EraseTime erasing={{ kind: 'days', from, to, zone: zone() }} />}
    </>
  );
}

function DayField({
  label,
  value,
  error,
  onValue,
}: {
  readonly label: string;
  readonly value: string;
  readonly error?: string | null;
  readonly onValue: (day: string) => void;
}) {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

function OfPlatform() {
  const [platform, setPlatform] = useState<Platform | null>(null);
  return (
    <>
      <div class="narrow">
        <Pick
          label={said.platform}
          none={words.data.importing.choosePlease}
          value={platform}
          options={usePlatforms().map((one) => [one, channelName(one)] as const)}
          onPick={setPlatform}
        />
      </div>
      {platform !== null && <EraseTime erasing={{ kind: 'platform', platform }} />}
    </>
  );
}
