import { Split } from '../../ui/Split.tsx';
import { words } from '../../ui/words/words.ts';
import { replaceQuery } from '../route.ts';
import { RANGES, type Range } from './ranges.ts';

/** How far back to look; the choice is kept in the address. */
export function RangePicker({ range }: { readonly range: Range }) {
  const { legend, name } = words.dashboard.range;
  return (
    <div class="range noprint">
      <Split
        legend={legend}
        legendHidden
        choices={RANGES.map((value) => ({ value, label: name[value] }))}
        chosen={range}
        onChoice={(value) => replaceQuery({ range: value })}
      />
    </div>
  );
}
