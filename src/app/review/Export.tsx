import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../domain/calendar.ts';
import { lastImport } from '../../storage/imports.ts';
import { shortDay } from '../../ui/format.ts';
import { useLive } from '../../ui/live.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { zone } from '../today.ts';

type Desk = typeof import('./ExportDesk.tsx');

const said = words.reviewSteps.happened.exported;

/** Where leads came from a file, this week's file: one drop, read as the last one was. */
export function Export({ currency }: { readonly currency: string }) {
  const read = useLive(() => lastImport(db), []);
  if (read.kind !== 'ready' || read.value === null) return null;
  const { fileName, at } = read.value;
  return (
    <Section title={said.title}>
      <Statement>{said.statement(fileName, shortDay(dayOf(at, zone())))}</Statement>
      <p class="prose">{said.why}</p>
      <Desk currency={currency} />
    </Section>
  );
}

/** The code of the import is read once the page stands. */
function Desk({ currency }: { readonly currency: string }) {
  const [desk, setDesk] = useState<Desk | 'failed' | null>(null);
  useEffect(() => {
    import('./ExportDesk.tsx').then(setDesk, (error: unknown) => {
      console.error(error);
      setDesk('failed');
    });
  }, []);
  if (desk === null) return null;
  if (desk !== 'failed') return <desk.ExportDesk currency={currency} />;
  const { what, safe, next } = words.pages.failed.loading;
  return (
    <p class="prose">
      {what} {safe} {next}
    </p>
  );
}
