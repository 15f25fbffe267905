import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Field } from '../../ui/Field.tsx';
import { words } from '../../ui/words/allWords.ts';
import { narrowSettings } from './narrowing.ts';

const said = words.settings.find;

/** Leaves only the settings that speak of what is typed, also those that come later. */
export function FindSetting({ within }: { readonly within: RefObject<HTMLElement | null> }) {
  const [text, setText] = useState('');
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const root = within.current;
    if (root === null) return undefined;
    const narrow = () => setLeft(narrowSettings(root, text));
    narrow();
    if (text.trim() === '') return undefined;
    const watcher = new MutationObserver(narrow);
    watcher.observe(root, { childList: true, subtree: true, characterData: true });
    return () => watcher.disconnect();
  }, [text, within]);
  return (
    <search class="find-setting noprint">
      <Field label={said.label}>
        {(control) => (
          <input
            {...control}
            type="search"
            autoComplete="off"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="hint found-settings" role="status">
        {text.trim() !== '' && (left === 0 ? said.none(text.trim()) : said.found(left))}
      </p>
    </search>
  );
}
