import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/words.ts';
import { SampleOffer } from '../sample/SampleOffer.tsx';

/** What to do when there is nothing to show yet. */
export function Start() {
  const { title, steps } = words.dashboard.start;
  return (
    <Section title={title}>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <SampleOffer />
    </Section>
  );
}
