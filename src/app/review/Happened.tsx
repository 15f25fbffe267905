import type { Goal } from '../../domain/goal.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { stageName } from '../../ui/stageName.ts';
import { words } from '../../ui/words/allWords.ts';
import { Export } from './Export.tsx';
import { Facts } from './Facts.tsx';
import { Phone } from './Phone.tsx';
import { Quieted } from './Quieted.tsx';
import type { Asked } from './readAsked.ts';
import type { Begun } from './readBegun.ts';
import { SmallSales } from './SmallSales.tsx';
import { movedSentence } from './sentence.ts';
import { Unsaid } from './Unsaid.tsx';

const said = words.reviewSteps.happened;

/** Step 1: the week's facts, and what only she can add to them. */
export function Happened({
  begun: { week, beside },
  asked,
  goals,
}: {
  readonly begun: Begun;
  /** `null` while it is read: what stands by then stays as it is, with what is typed in it. */
  readonly asked: Asked | null;
  readonly goals: readonly Goal[];
}) {
  return (
    <>
      <Unsaid week={week} goals={goals} />
      <Facts week={week} goals={goals} beside={beside} />
      {asked !== null && <Besides asked={asked} />}
    </>
  );
}

function Besides({ asked }: { readonly asked: Asked }) {
  const { week, settings } = asked;
  return (
    <>
      <Section title={said.moved}>
        <Statement>
          {movedSentence(week.found.moved, (stage) => stageName(stage, settings))}
        </Statement>
      </Section>
      <Quieted asked={asked} />
      <Export currency={week.currency} />
      <SmallSales week={week} />
      <Phone days={week.days} />
    </>
  );
}
