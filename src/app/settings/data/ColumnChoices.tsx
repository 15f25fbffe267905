import { type Content, FIELDS, type Field } from '../../../transfer/columns/fields.ts';
import type { Mapping } from '../../../transfer/plan/mapping.ts';
import { Field as Labelled } from '../../../ui/Field.tsx';
import { words } from '../../../ui/words/allWords.ts';
import type { OpenFile } from './importState.ts';

const said = words.data.importing;

const NOT_IN_SALES = new Set<Field>([
  'firstName',
  'lastName',
  'company',
  'link',
  'stage',
  'wonAt',
  'lostAt',
  'closesOn',
  'lostReason',
  'email',
]);
const ONLY_IN_SALES = new Set<Field>([
  'refunded',
  'refundedOn',
  'converted',
  'convertedRefunded',
  'convertedCurrency',
  'refundOf',
]);

function fieldsFor(content: Content): readonly Field[] {
  return FIELDS.filter((field) =>
    content === 'sales' ? !NOT_IN_SALES.has(field) : !ONLY_IN_SALES.has(field),
  );
}

/** Which column holds what, to be changed by hand. */
export function ColumnChoices({
  file: { mapping, survey },
  onChange,
}: {
  readonly file: OpenFile;
  readonly onChange: (change: Partial<Mapping>) => void;
}) {
  const put = (field: Field, at: number) => {
    const { [field]: _, ...others } = mapping.columns;
    onChange({ columns: at < 0 ? others : { ...others, [field]: at } });
  };
  return (
    <div class="side-by-side">
      {fieldsFor(mapping.content).map((field) => (
        <Labelled
          key={field}
          label={said.field[field]}
          hint={sampleOf(survey, mapping.columns[field])}
        >
          {(control) => (
            <select
              {...control}
              value={mapping.columns[field] ?? -1}
              onChange={(event) => put(field, Number(event.currentTarget.value))}
            >
              <option value={-1}>{said.noColumn}</option>
              {mapping.head.map((name, at) => (
                <option key={`${at} ${name}`} value={at}>
                  {name || String(at + 1)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      ))}
    </div>
  );
}

const LONGEST_SAMPLE = 40;

function sampleOf(survey: OpenFile['survey'], at: number | undefined): string {
  const sample = survey.columns[at ?? -1]?.samples[0] ?? '';
  return sample.length > LONGEST_SAMPLE ? `${sample.slice(0, LONGEST_SAMPLE)}…` : sample;
}
