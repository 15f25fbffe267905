import type { Settings } from '../../../domain/settings.ts';
import { Section } from '../../../ui/Section.tsx';
import { words } from '../../../ui/words/allWords.ts';
import { Busy } from './Busy.tsx';
import { FilePicker } from './FilePicker.tsx';
import { ImportFile } from './ImportFile.tsx';
import { PastImports } from './PastImports.tsx';
import { type Importing, useImport } from './useImport.ts';

const said = words.data.importing;

/** Brings leads and sales in from a file: choose, look, import, and undo later. */
export function ImportPart({ settings }: { readonly settings: Settings }) {
  const importing = useImport(settings.currency);
  return (
    <Section title={said.title} note={said.note}>
      <p class="prose">{said.intro}</p>
      <ImportStep importing={importing} currency={settings.currency} />
      <PastImports />
    </Section>
  );
}

/** Where an import stands: the file to choose, what would happen, or how far it is. */
export function ImportStep({
  importing,
  currency,
}: {
  readonly importing: Importing;
  readonly currency: string;
}) {
  const { state, open, close } = importing;
  switch (state.kind) {
    case 'no file':
      return <Choose onFile={open} />;
    case 'reading':
      return <Busy what={said.reading} share={state.share} onStop={close} />;
    case 'writing':
      return <Busy what={said.writing} share={state.share} onStop={close} />;
    case 'no list':
      return <Choose onFile={open} error={said.noList[state.seems]} />;
    case 'failed':
      return (
        <Choose onFile={open} error={state.at === 'reading' ? said.failed : said.notWritten} />
      );
    case 'open':
      return <ImportFile file={state.file} importing={importing} currency={currency} />;
  }
}

function Choose({
  onFile,
  error,
}: {
  readonly onFile: (file: File) => void;
  readonly error?: string;
}) {
  return (
    <FilePicker
      label={said.choose}
      hint={said.chooseHint}
      accept=".csv,.tsv,.txt,text/csv"
      error={error}
      onFile={onFile}
    />
  );
}
