import { useEffect, useState } from 'preact/hooks';
import { isOnToolbar } from '../browser/toolbar.ts';
import { Statement } from '../ui/Opening.tsx';
import { Section } from '../ui/Section.tsx';
import { words } from '../ui/words/words.ts';
import { inSample } from './sample/mode.ts';

/** How to put the icon on the toolbar, shown only where the browser says it is not there. */
export function Pin() {
  const [seen, setSeen] = useState<boolean | null>(null);
  useEffect(() => {
    void isOnToolbar().then(setSeen);
  }, []);
  if (seen !== false || inSample) return null;
  const { title, note, statement, how, why } = words.pin;
  return (
    <Section title={title} note={note} kind="noprint">
      <Statement>{statement}</Statement>
      <ol class="steps">
        {how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="prose">{why}</p>
    </Section>
  );
}
