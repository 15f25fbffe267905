import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../domain/settings.ts';
import { Section } from '../../../ui/Section.tsx';
import { words } from '../../../ui/words/allWords.ts';

type Parts = typeof import('./DataParts.tsx');

/** The data part of the settings, whose code is read once the page stands. */
export function DataSections({ settings }: { readonly settings: Settings }) {
  const [parts, setParts] = useState<Parts | 'failed' | null>(null);
  useEffect(() => {
    import('./DataParts.tsx').then(setParts, (error: unknown) => {
      console.error(error);
      setParts('failed');
    });
  }, []);
  if (parts === null) return null;
  if (parts !== 'failed') return <parts.DataParts settings={settings} />;
  const { what, safe, next } = words.pages.failed.loading;
  return (
    <Section title={words.data.importing.title}>
      <p class="prose">
        {what} {safe} {next}
      </p>
    </Section>
  );
}
