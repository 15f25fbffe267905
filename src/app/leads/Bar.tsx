import { Field } from '../../ui/Field.tsx';
import { Split } from '../../ui/Split.tsx';
import { words } from '../../ui/words/allWords.ts';
import { replaceQuery, route } from '../route.ts';
import { asked } from './asked.ts';

const said = words.leadsPage;

/** The ways to look at leads, by the word in the address. */
export const VIEWS = ['board', 'table', 'sales', 'spent'] as const;
export type View = (typeof VIEWS)[number];

export function viewIn(query: URLSearchParams): View {
  return VIEWS.find((view) => view === query.get('as')) ?? 'board';
}

/** How the leads are shown, a field to find one, and what can be logged. */
export function Bar({
  typed,
  onTyped,
  found,
}: {
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly found: number;
}) {
  // A lead that is open has the first thing to do.
  const first = route.value.query.has('lead') ? '' : 'first';
  const view = viewIn(route.value.query);
  const finds = view === 'board' || view === 'table';
  return (
    <div class="bar-line">
      <div class="views">
        <Split
          legend={said.views.legend}
          legendHidden
          choices={VIEWS.map((value) => ({ value, label: said.views[value] }))}
          chosen={view}
          onChoice={(as) => replaceQuery({ ...Object.fromEntries(route.value.query), as })}
        />
      </div>
      {finds && (
        <Field label={<span class="hidden">{said.find}</span>}>
          {(control) => (
            <input
              {...control}
              type="search"
              placeholder={said.find}
              autoComplete="off"
              value={typed}
              onInput={(event) => onTyped(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <p class="faint" role="status">
        {finds && typed.trim() !== '' ? said.found(found) : ''}
      </p>
      <div class="actions">
        <button
          type="button"
          class={first}
          onClick={() => {
            asked.value = { kind: 'lead' };
          }}
        >
          {said.logLead}
        </button>
        <button
          type="button"
          onClick={() => {
            asked.value = { kind: 'sale', lead: null };
          }}
        >
          {said.logSale}
        </button>
      </div>
    </div>
  );
}
