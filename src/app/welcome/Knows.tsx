import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { LastVisit } from './LastVisit.tsx';

/** What is kept, and what never happens. */
export function Knows() {
  const { title, kept, keptList, never, neverList } = words.welcome.knows;
  return (
    <Section title={title}>
      <div class="knows">
        <List name={kept} items={keptList} />
        <List name={never} items={neverList} />
      </div>
      <LastVisit />
    </Section>
  );
}

function List({ name, items }: { readonly name: string; readonly items: readonly string[] }) {
  return (
    <div>
      <h3>{name}</h3>
      <ul class="ruled">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
