import { useId } from 'preact/hooks';
import type { Lead } from '../../domain/lead.ts';
import { Field } from '../../ui/Field.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { DayField, NumberField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import { ChannelField } from './ChannelField.tsx';
import { findLeads, leadName } from './listing.ts';
import type { SaleErrors, SaleText } from './saleDraft.ts';

const said = words.leadsPage.sale;

interface FieldsProps {
  readonly text: SaleText;
  readonly errors: SaleErrors;
  readonly currency: string;
  readonly change: (part: Partial<SaleText>) => void;
}

/** How much, how many, and when. */
export function SaleFields({ text, errors, currency, change }: FieldsProps) {
  return (
    <>
      <div class="pair">
        <MoneyField
          label={said.amount}
          error={errors.amount}
          currency={currency}
          text={text.amount}
          onText={(amount) => change({ amount })}
        />
        <NumberField
          label={said.count}
          hint={said.countHint}
          error={errors.count}
          text={text.count}
          onText={(count) => change({ count })}
        />
      </div>
      <DayField label={said.on} error={errors.on} text={text.on} onText={(on) => change({ on })} />
    </>
  );
}

const OFFERED = 30;

/** Whom the sale is from: a lead by name, or nobody, with the channel then. */
export function SaleFrom({
  text,
  errors,
  leads,
  change,
}: Omit<FieldsProps, 'currency'> & { readonly leads: readonly Lead[] }) {
  const list = useId();
  const offered = findLeads(leads, text.who).slice(0, OFFERED);
  return (
    <div class="pair">
      <Field label={said.from} hint={said.fromHint} error={errors.who}>
        {(control) => (
          <>
            <input
              {...control}
              list={list}
              dir="auto"
              autoComplete="off"
              value={text.who}
              onInput={(event) => change({ who: event.currentTarget.value })}
            />
            <datalist id={list}>
              {offered.map((lead) => (
                <option key={lead.id} value={leadName(lead)} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      {text.who.trim() === '' && (
        <ChannelField
          label={said.channel}
          channel={text.channel}
          onChannel={(channel) => change({ channel })}
        />
      )}
    </div>
  );
}
