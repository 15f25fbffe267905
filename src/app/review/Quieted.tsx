import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { moment } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { addressOf } from '../route.ts';
import type { Asked } from './readAsked.ts';

const said = words.reviewSteps.happened.quieted;

/** The nudges that went quiet in the week, since she put them aside: nothing is silent unsaid. */
export function Quieted({ asked: { quieted, settings, week } }: { readonly asked: Asked }) {
  const { on, never } = settings.nudges;
  const spells = quieted.filter(({ kind }) => !never.includes(kind));
  if (!on || spells.length === 0) return null;
  return (
    <Section title={said.title}>
      <Statement>{said.statement}</Statement>
      <ul class="prose">
        {spells.map(({ kind, until }) => (
          <li key={kind}>{said.line(words.nudges.kind[kind], moment(until, week.zone))}</li>
        ))}
      </ul>
      <p class="noprint">
        <a href={addressOf('settings')}>{said.change}</a>
      </p>
    </Section>
  );
}
