import type { Gap } from '../../domain/coverageGaps.ts';
import { Opening, Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { zone } from '../today.ts';
import { ByHand } from './ByHand.tsx';
import { gapText } from './gaps.ts';

const said = words.sessions;

/** Before the first session: how one comes about, and what kept one from being seen. */
export function NoSessions({ gaps }: { readonly gaps: readonly Gap[] }) {
  return (
    <>
      <Opening answer={said.answer.empty}>
        <p class="prose">{said.answer.teach}</p>
      </Opening>
      {gaps.length > 0 && (
        <Section title={words.review.gaps.title}>
          <ul class="ruled">
            {gaps.map((gap) => (
              <li key={`${gap.from} ${gap.platform} ${gap.state}`}>
                {gapText(gap, zone(), 'moment')}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={said.byHand.title}>
        <Statement>{said.byHand.statement}</Statement>
        <ByHand />
      </Section>
    </>
  );
}
