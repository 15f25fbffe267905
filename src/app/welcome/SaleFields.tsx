import { BUSINESSES, USUAL } from '../../domain/business.ts';
import { Field } from '../../ui/Field.tsx';
import { count, oneDecimal } from '../../ui/format.ts';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { NumberField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import type { StepProps } from './draft.ts';

const said = words.welcome;
const HUNDRED = 100;

/** What she sells, what one sale brings her, and what is left of it. */
export function SaleFields({ draft, errors, change }: StepProps) {
  const { business } = draft;
  return (
    <>
      <div class="side-by-side">
        <Field label={words.figures.business} hint={said.cost.businessHint}>
          {(control) => (
            <select
              {...control}
              value={business}
              onChange={({ currentTarget: { value } }) =>
                change({ business: BUSINESSES.find((one) => one === value) ?? '' })
              }
            >
              <option value="">{words.pages.nothing}</option>
              {BUSINESSES.map((one) => (
                <option key={one} value={one}>
                  {words.business.name[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <MoneyField
          label={said.cost.typicalSale}
          hint={said.cost.saleHint}
          error={errors.typicalSale}
          currency={draft.currency}
          text={draft.typicalSale}
          onText={(typicalSale) => change({ typicalSale })}
        />
        <NumberField
          label={words.figures.margin}
          hint={words.figures.marginHint}
          error={errors.margin}
          text={draft.margin}
          onText={(margin) => change({ margin })}
        />
      </div>
      <p class="faint usual" aria-live="polite">
        {business !== '' && usualText(USUAL[business])}
      </p>
    </>
  );
}

function usualText({ conversion, daysToClose, hoursAWeek }: (typeof USUAL)[keyof typeof USUAL]) {
  return said.usual(count(conversion * HUNDRED), count(daysToClose), oneDecimal(hoursAWeek));
}
