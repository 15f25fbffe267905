import { useEffect } from 'preact/hooks';
import { type Settings, THEMES } from '../../domain/settings.ts';
import { Section } from '../../ui/Section.tsx';
import { keepTheme } from '../../ui/themeChoice.ts';
import { words } from '../../ui/words/allWords.ts';
import { useKeep } from './keep.ts';
import { Setting } from './Setting.tsx';

const said = words.settings.look;

/** How the pages look. */
export function Looks({ settings: { theme } }: { readonly settings: Settings }) {
  const { kept, keep } = useKeep();
  useEffect(() => keepTheme(theme), [theme]);
  return (
    <Section title={said.title}>
      <Setting label={said.theme} kept={kept}>
        {(control) => (
          <select
            {...control}
            value={theme}
            onChange={({ currentTarget: { value } }) =>
              keep({ theme: THEMES.find((one) => one === value) ?? 'system' })
            }
          >
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {said.themes[one]}
              </option>
            ))}
          </select>
        )}
      </Setting>
    </Section>
  );
}
