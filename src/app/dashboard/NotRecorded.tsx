import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/words.ts';
import { gapSentence } from './gapSentence.ts';
import type { View } from './view.ts';

const said = words.dashboard.recording;

/** When nothing could be recorded, so that it is not taken for nothing. */
export function NotRecorded({ view }: { readonly view: View }) {
  if (view.gaps.length === 0) return null;
  return (
    <Section title={said.title}>
      <Statement>{said.statement}</Statement>
      <ul class="ruled">
        {view.gaps.map((gap) => (
          <li key={`${gap.from} ${gap.platform} ${gap.state}`}>{gapSentence(gap, view.zone)}</li>
        ))}
      </ul>
    </Section>
  );
}
