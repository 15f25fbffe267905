import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/words.ts';

/** In place of import, backup and erasing, which would reach beyond the sample. */
export function NotInSample() {
  return (
    <Section title={words.sample.records}>
      <p class="prose">{words.sample.notHere}</p>
    </Section>
  );
}
