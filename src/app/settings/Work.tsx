import type { Settings } from '../../domain/settings.ts';
import { changeCurrency } from '../../storage/currency.ts';
import { readHours, readMoney, writeHours, writeMoney } from '../../ui/amount.ts';
import { CURRENCIES } from '../../ui/currency.ts';
import { currencyName, currencySign, money } from '../../ui/format.ts';
import { Statement } from '../../ui/Opening.tsx';
import { priceSentence } from '../../ui/price.ts';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { useKeep } from './keep.ts';
import { Setting } from './Setting.tsx';
import { TextSetting } from './TextSetting.tsx';

const said = words.settings.work;

/** The figures everything is measured with, and what they mean together. */
export function Work({ settings }: { readonly settings: Settings }) {
  return (
    <Section title={said.title}>
      <div aria-live="polite">
        <Statement>{priceSentence(settings, settings.currency)}</Statement>
      </div>
      <MoneySetting
        settings={settings}
        field="hourlyValue"
        label={said.hourlyValue}
        hint={said.hourlyHint}
      />
      <MoneySetting
        settings={settings}
        field="typicalSale"
        label={said.typicalSale}
        hint={said.saleHint}
      />
      <HoursSetting settings={settings} />
      <CurrencySetting settings={settings} />
    </Section>
  );
}

function MoneySetting({
  settings,
  field,
  label,
  hint,
}: {
  readonly settings: Settings;
  readonly field: 'hourlyValue' | 'typicalSale';
  readonly label: string;
  readonly hint: string;
}) {
  const { kept, keep } = useKeep();
  const { currency, [field]: value } = settings;
  return (
    <TextSetting
      label={label}
      hint={hint}
      value={writeMoney(value, currency)}
      shown={value === null ? '' : money(value, currency)}
      read={(text) => readMoney(text, currency)}
      kept={kept}
      onValue={(next) => keep({ [field]: next })}
    >
      {(control) => (
        <span class="unit">
          <span aria-hidden="true">{currencySign(currency)}</span>
          <input {...control} class="num" inputMode="decimal" autoComplete="off" />
        </span>
      )}
    </TextSetting>
  );
}

function HoursSetting({ settings }: { readonly settings: Settings }) {
  const { kept, keep } = useKeep();
  return (
    <TextSetting
      label={said.hoursAWeek}
      hint={said.hoursHint}
      value={writeHours(settings.hoursAWeek)}
      shown={writeHours(settings.hoursAWeek)}
      read={readHours}
      kept={kept}
      onValue={(hoursAWeek) => keep({ hoursAWeek })}
    >
      {(control) => (
        <span class="unit">
          <input {...control} class="num" inputMode="decimal" autoComplete="off" />
        </span>
      )}
    </TextSetting>
  );
}

function CurrencySetting({ settings }: { readonly settings: Settings }) {
  const { kept, write } = useKeep();
  return (
    <Setting label={said.currency} hint={said.currencyHint} kept={kept}>
      {(control) => (
        <select
          {...control}
          value={settings.currency}
          onChange={(event) => {
            const { value } = event.currentTarget;
            write(async () => {
              await changeCurrency(db, value, now());
              return () => changeCurrency(db, settings.currency, now());
            });
          }}
        >
          {CURRENCIES.map((code) => (
            <option key={code} value={code}>
              {currencyName(code)}
            </option>
          ))}
        </select>
      )}
    </Setting>
  );
}
