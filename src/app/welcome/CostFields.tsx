import type { ComponentChildren } from 'preact';
import { BUSINESSES } from '../../domain/business.ts';
import { CURRENCIES } from '../../ui/currency.ts';
import { Field } from '../../ui/Field.tsx';
import { currencyName } from '../../ui/format.ts';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { Statement } from '../../ui/Opening.tsx';
import { priceSentence } from '../../ui/price.ts';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import type { Draft, Errors, ReadDraft } from './draft.ts';

/** What her time costs, and so how often it must bring a customer. */
export function CostFields({
  draft,
  read,
  errors,
  guessed,
  change,
  children,
}: {
  readonly draft: Draft;
  readonly read: ReadDraft;
  readonly errors: Errors;
  /** Whether the currency is our guess. */
  readonly guessed: boolean;
  readonly change: (part: Partial<Draft>) => void;
  /** What ends the form. */
  readonly children: ComponentChildren;
}) {
  const said = words.welcome.cost;
  return (
    <Section title={said.title} note={said.note}>
      <div aria-live="polite">
        <Statement>{priceSentence(read.answers.settings, draft.currency)}</Statement>
      </div>
      <div class="side-by-side">
        <Field label={said.hoursAWeek} hint={said.hoursHint} error={errors.hoursAWeek}>
          {(control) => (
            <input
              {...control}
              class="num short"
              inputMode="decimal"
              autoComplete="off"
              value={draft.hoursAWeek}
              onInput={(event) => change({ hoursAWeek: event.currentTarget.value })}
            />
          )}
        </Field>
        <MoneyField
          label={said.hourlyValue}
          hint={said.hourlyHint}
          error={errors.hourlyValue}
          currency={draft.currency}
          text={draft.hourlyValue}
          onText={(hourlyValue) => change({ hourlyValue })}
        />
        <MoneyField
          label={said.typicalSale}
          hint={said.saleHint}
          error={errors.typicalSale}
          currency={draft.currency}
          text={draft.typicalSale}
          onText={(typicalSale) => change({ typicalSale })}
        />
        <Field label={words.figures.business} hint={said.businessHint}>
          {(control) => (
            <select
              {...control}
              value={draft.business}
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
        <Field label={words.figures.margin} hint={words.figures.marginHint} error={errors.margin}>
          {(control) => (
            <input
              {...control}
              class="num short"
              inputMode="decimal"
              autoComplete="off"
              value={draft.margin}
              onInput={(event) => change({ margin: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={said.currency} hint={guessed ? said.currencyHint : said.currencyAgain}>
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
      {children}
    </Section>
  );
}
