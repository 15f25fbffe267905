import '../settings/settings.css';
import { watchedOf } from '../../domain/ownSite.ts';
import { PLATFORMS } from '../../domain/platform.ts';
import type { Settings } from '../../domain/settings.ts';
import { allEfforts } from '../../storage/efforts.ts';
import { useLive } from '../../ui/live.ts';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { Section } from '../../ui/Section.tsx';
import { NumberField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import { Mode } from '../settings/Asking.tsx';
import { OnOff } from '../settings/sites/Sites.tsx';
import { Phone } from '../spent/Phone.tsx';
import { db } from '../store.ts';
import { today } from '../today.ts';
import type { StepProps } from './draft.ts';

const said = words.welcome;

/** How long she means to be there, and what her hour is worth. */
export function TimeFields({ draft, errors, change }: StepProps) {
  return (
    <div class="side-by-side">
      <NumberField
        label={said.cost.hoursAWeek}
        hint={said.cost.hoursHint}
        error={errors.hoursAWeek}
        text={draft.hoursAWeek}
        onText={(hoursAWeek) => change({ hoursAWeek })}
      />
      <MoneyField
        label={said.cost.hourlyValue}
        hint={said.cost.hourlyHint}
        error={errors.hourlyValue}
        currency={draft.currency}
        text={draft.hourlyValue}
        onText={(hourlyValue) => change({ hourlyValue })}
      />
    </div>
  );
}

/** Where it watches and how it may ask, as on the settings page, and the hours no computer sees. */
export function Watching({ settings }: { readonly settings: Settings }) {
  const efforts = useLive(() => allEfforts(db), []);
  return (
    <>
      <Section title={said.watching.title} note={said.watching.note}>
        {PLATFORMS.map((platform) => (
          <OnOff key={platform} platform={platform} settings={settings} />
        ))}
      </Section>
      <Section title={words.settings.asking.title} note={words.settings.asking.note}>
        {watchedOf(settings).map((platform) => (
          <Mode key={platform} platform={platform} settings={settings} />
        ))}
      </Section>
      {efforts.kind === 'ready' && <Phone efforts={efforts.value} today={today()} />}
    </>
  );
}
