import { Field } from './Field.tsx';
import { chosenForeign, type Foreign } from './foreign.ts';
import { currencyName, money } from './format.ts';
import { NumberField } from './TextField.tsx';
import { sale as said } from './words/sale.ts';

/** An amount in another currency: which one, and what it is worth in the own one. */
export function ForeignFields({
  text,
  error,
  currency,
  foreign,
  becomes,
  change,
}: {
  readonly text: { readonly foreign: string; readonly rate: string };
  /** What is wrong with the rate. */
  readonly error: string | undefined;
  readonly currency: string;
  readonly foreign: readonly Foreign[];
  /** In minor units of the own currency, `null` until the rate is known. */
  readonly becomes: number | null;
  readonly change: (part: { readonly foreign: string } | { readonly rate: string }) => void;
}) {
  const chosen = chosenForeign(foreign, text.foreign);
  if (chosen === null) return null;
  return (
    <div class="pair">
      {foreign.length > 1 && (
        <Field label={said.which}>
          {(control) => (
            <select
              {...control}
              value={chosen.currency}
              onChange={(event) => change({ foreign: event.currentTarget.value })}
            >
              {foreign.map((one) => (
                <option key={one.currency} value={one.currency}>
                  {currencyName(one.currency)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <NumberField
        label={said.rate(chosen.currency, currency)}
        hint={becomes === null ? said.foreign : said.becomes(money(becomes, currency))}
        error={error}
        text={text.rate}
        onText={(rate) => change({ rate })}
      />
    </div>
  );
}
