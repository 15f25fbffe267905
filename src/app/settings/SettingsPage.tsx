import { useRef } from 'preact/hooks';
import type { Goal } from '../../domain/goal.ts';
import type { Settings } from '../../domain/settings.ts';
import { Opening } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { addressOf } from '../route.ts';
import { inSample } from '../sample/mode.ts';
import { NotInSample } from '../sample/NotInSample.tsx';
import { Asking } from './Asking.tsx';
import { DataSections } from './data/DataSections.tsx';
import { FindSetting } from './FindSetting.tsx';
import { LanguageSettings } from './Language.tsx';
import { Looks } from './Looks.tsx';
import { Noticing } from './Noticing.tsx';
import { Nudges } from './Nudges.tsx';
import { Reminding } from './Reminding.tsx';
import { Standing } from './Standing.tsx';
import { Sites } from './sites/Sites.tsx';
import { Work } from './Work.tsx';

/** What is missing first, then every setting by what it is about. */
export function SettingsPage({
  settings,
  goals,
}: {
  readonly settings: Settings;
  readonly goals: readonly Goal[];
}) {
  const { more, keptAtOnce } = words.settings;
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root}>
      <Opening answer={answerOf(settings)}>
        <p class="prose">{keptAtOnce}</p>
        <FindSetting within={root} />
      </Opening>
      {!inSample && <LanguageSettings settings={settings} />}
      <Work settings={settings} />
      <Sites settings={settings} />
      <Asking settings={settings} />
      <Nudges settings={settings} />
      <Standing settings={settings} goals={goals} />
      <Reminding settings={settings} />
      <Noticing settings={settings} />
      <Looks settings={settings} />
      {inSample ? <NotInSample /> : <DataSections settings={settings} />}
      <Section title={more.title}>
        <p>
          <a href={addressOf('welcome')}>{more.welcome}</a>
        </p>
        <p class="faint">{more.hint}</p>
      </Section>
    </div>
  );
}

function answerOf(settings: Settings): string {
  const { complete, missing, ...names } = words.settings.answer;
  const figures = (['hourlyValue', 'typicalSale', 'hoursAWeek'] as const)
    .filter((name) => settings[name] === null)
    .map((name) => names[name]);
  return figures.length === 0 ? complete : missing(figures);
}
