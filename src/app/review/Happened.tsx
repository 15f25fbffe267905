import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { stageName } from '../../ui/stageName.ts';
import { words } from '../../ui/words/allWords.ts';
import { Export } from './Export.tsx';
import { Facts } from './Facts.tsx';
import { Phone } from './Phone.tsx';
import { Quieted } from './Quieted.tsx';
import { SmallSales } from './SmallSales.tsx';
import type { StepProps } from './Steps.tsx';
import { movedSentence } from './sentence.ts';
import { Unsaid } from './Unsaid.tsx';

const said = words.reviewSteps.happened;

/** Step 1: the week's facts, and what only she can add to them. */
export function Happened({ asked, goals }: StepProps) {
  const { week, settings } = asked;
  return (
    <>
      <Unsaid week={week} goals={goals} />
      <Facts week={week} goals={goals} />
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
