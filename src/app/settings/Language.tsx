import { LANGUAGES, languageFor, readLanguage } from '../../domain/language.ts';
import type { Settings } from '../../domain/settings.ts';
import { REGIONS } from '../../ui/currency.ts';
import { day, oneDecimal } from '../../ui/format.ts';
import { LOCALE } from '../../ui/locale.ts';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { useKeepOver } from './keep.ts';
import { Setting } from './Setting.tsx';

const said = words.settings.language;

/** The language and the region of every page. */
export function LanguageSettings({ settings }: { readonly settings: Settings }) {
  return (
    <Section title={said.title}>
      <LanguageSetting settings={settings} />
      <Region settings={settings} />
    </Section>
  );
}

/** Each language is named in itself, for who reads no other. */
function LanguageSetting({ settings: { language } }: { readonly settings: Settings }) {
  const { kept, change } = useKeepOver('language', language);
  return (
    <Setting label={said.label} hint={said.hint} kept={kept}>
      {(control) => (
        <select
          {...control}
          value={language ?? ''}
          onChange={({ currentTarget }) => change(readLanguage(currentTarget.value))}
        >
          <option value="">
            {said.browser(said.name[languageFor(null, navigator.languages)])}
          </option>
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {said.name[one]}
            </option>
          ))}
        </select>
      )}
    </Setting>
  );
}

/** Whose dates, figures and weeks are read, whatever the words are. */
function Region({ settings: { region } }: { readonly settings: Settings }) {
  const { kept, change } = useKeepOver('region', region);
  return (
    <Setting
      label={said.region}
      hint={said.regionHint(day(EXAMPLE), oneDecimal(1234.5))}
      kept={kept}
    >
      {(control) => (
        <select
          {...control}
          value={region ?? ''}
          onChange={({ currentTarget: { value } }) => change(value === '' ? null : value)}
        >
          <option value="">{said.browserRegion}</option>
          {named().map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Setting>
  );
}

/** A day that no two regions write alike. */
const EXAMPLE = '2027-03-31';

function named(): (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames(LOCALE, { type: 'region' });
  return REGIONS.map((code) => [code, names.of(code) ?? code] as const).sort(([, one], [, other]) =>
    one.localeCompare(other, LOCALE),
  );
}
