import { OBSTACLES } from '../../domain/goal.ts';
import { CURRENCIES } from '../../ui/currency.ts';
import { Field } from '../../ui/Field.tsx';
import { currencyName } from '../../ui/format.ts';
import { words } from '../../ui/words/allWords.ts';
import type { StepProps } from './draft.ts';

const said = words.welcome;

/** What is in the way of the target, nothing being an answer too, and what it is counted in. */
export function TargetFields({
  draft,
  change,
  guessed,
}: Omit<StepProps, 'errors'> & {
  /** Whether the currency is our guess. */
  readonly guessed: boolean;
}) {
  const { label, hint, none } = said.inTheWay;
  return (
    <div class="side-by-side">
      <Field label={label} hint={hint}>
        {(control) => (
          <select
            {...control}
            value={draft.obstacle}
            onChange={({ currentTarget: { value } }) =>
              change({ obstacle: OBSTACLES.find((one) => one === value) ?? '' })
            }
          >
            <option value="">{none}</option>
            {OBSTACLES.map((one) => (
              <option key={one} value={one}>
                {words.goals.obstacle[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={said.cost.currency}
        hint={guessed ? said.cost.currencyHint : said.cost.currencyAgain}
      >
        {(control) => (
          <select
            {...control}
            value={draft.currency}
            onChange={(event) => change({ currency: event.currentTarget.value })}
          >
            {CURRENCIES.map((code) => (
              <option key={code} value={code}>
                {currencyName(code)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
