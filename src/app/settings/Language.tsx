import { LANGUAGES, languageFor, readLanguage } from '../../domain/language.ts';
import type { Settings } from '../../domain/settings.ts';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { useKeep } from './keep.ts';
import { Setting } from './Setting.tsx';

const said = words.settings.language;

/** The language of every page. Each is named in itself, for who reads no other. */
export function LanguageSetting({ settings: { language } }: { readonly settings: Settings }) {
  const { kept, keep } = useKeep();
  return (
    <Section title={said.title}>
      <Setting label={said.label} hint={said.hint} kept={kept}>
        {(control) => (
          <select
            {...control}
            value={language ?? ''}
            onChange={({ currentTarget }) => keep({ language: readLanguage(currentTarget.value) })}
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
    </Section>
  );
}
