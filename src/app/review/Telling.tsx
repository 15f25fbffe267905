import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import type { Asked } from './readAsked.ts';

const said = words.reviewSteps.telling;

/** In a first review, which is too early for most: what each further week will tell. */
export function Telling({ asked: { earlier, week, settings } }: { readonly asked: Asked }) {
  const { usual, verdicts } = week.found;
  if (earlier.length > 0 || verdicts.some(({ verdict }) => verdict !== 'too_early')) return null;
  const lines = [
    ...(usual === null ? [said.usual] : []),
    said.budget,
    said.leads,
    ...(settings.typicalSale === null ? [said.sale] : []),
  ];
  return (
    <Section title={said.title}>
      <Statement>{said.statement}</Statement>
      <ul class="prose">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
