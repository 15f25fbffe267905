import type { DayRange } from '../../domain/analytics/days.ts';
import type { Day } from '../../domain/calendar.ts';
import { Split } from '../../ui/Split.tsx';
import { DayField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/words.ts';
import { Filters } from './Filters.tsx';
import { changeRange } from './filters.ts';
import { isPreset, RANGES, rangeNote } from './ranges.ts';
import type { View } from './view.ts';

const said = words.dashboard.range;
const CHOICES = [...RANGES, 'own'] as const;

/** How far back to look, and at what; the choice is kept in the address. */
export function RangePicker({ view }: { readonly view: View }) {
  const { range, days } = view;
  const choose = (chosen: (typeof CHOICES)[number]) =>
    changeRange(chosen === 'own' ? days : chosen);
  return (
    <div class="range noprint">
      <Filters view={view} />
      <Split
        legend={said.legend}
        legendHidden
        choices={CHOICES.map((value) => ({ value, label: said.name[value] }))}
        chosen={isPreset(range) ? range : 'own'}
        onChoice={choose}
      />
      {!isPreset(range) && <Dates range={range} />}
      {!isPreset(range) && <Note range={range} today={view.today} />}
    </div>
  );
}

function Dates({ range }: { readonly range: DayRange }) {
  const change = (part: Partial<DayRange>) => {
    const next = { ...range, ...part };
    if (next.from === '' || next.to === '') return;
    changeRange(next);
  };
  return (
    <div class="dates">
      <DayField label={said.from} text={range.from} onText={(from) => change({ from })} />
      <DayField label={said.to} text={range.to} onText={(to) => change({ to })} />
    </div>
  );
}

function Note({ range, today }: { readonly range: DayRange; readonly today: Day }) {
  const note = rangeNote(range, today);
  return note === null ? null : <p role="status">{said.note[note]}</p>;
}
