import '../settings/settings.css';
import { assumptionsOf, BUSINESSES, type Business } from '../../domain/business.ts';
import type { Settings } from '../../domain/settings.ts';
import { readHours, writeHours, writeMoney } from '../../ui/amount.ts';
import { count, currencySign, money, oneDecimal } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { readAmount } from '../readAmount.ts';
import { useKeep } from '../settings/keep.ts';
import { Setting } from '../settings/Setting.tsx';
import { TextSetting } from '../settings/TextSetting.tsx';
import { readDays, readShare, writeShare } from './figuresText.ts';

const said = words.figures;

interface FigureProps {
  readonly settings: Settings;
}

/** What she sells and the figures she starts from, each with one line on what it is for. */
export function Figures({ settings }: FigureProps) {
  return (
    <Section title={said.title} note={said.note}>
      <p class="prose">{said.why}</p>
      <BusinessSetting settings={settings} />
      <TypicalSale settings={settings} />
      <Share settings={settings} field="margin" label={said.margin} hint={said.marginHint} />
      <Share
        settings={settings}
        field="usualConversion"
        label={said.conversion}
        hint={said.conversionHint}
      />
      <DaysToClose settings={settings} />
      <HoursAWeek settings={settings} />
    </Section>
  );
}

function BusinessSetting({ settings }: FigureProps) {
  const { kept, keep } = useKeep();
  return (
    <Setting label={said.business} hint={said.businessHint} kept={kept}>
      {(control) => (
        <select
          {...control}
          value={settings.business ?? ''}
          onChange={(event) => keep({ business: businessOf(event.currentTarget.value) })}
        >
          <option value="">{words.pages.nothing}</option>
          {BUSINESSES.map((business) => (
            <option key={business} value={business}>
              {words.business.name[business]}
            </option>
          ))}
        </select>
      )}
    </Setting>
  );
}

const businessOf = (value: string): Business | null =>
  BUSINESSES.find((business) => business === value) ?? null;

function TypicalSale({ settings }: FigureProps) {
  const { kept, keep } = useKeep();
  const { currency, typicalSale } = settings;
  return (
    <TextSetting
      label={said.typicalSale}
      hint={said.saleHint}
      value={writeMoney(typicalSale, currency)}
      shown={typicalSale === null ? '' : money(typicalSale, currency)}
      read={(text) => readAmount(text, currency)}
      kept={kept}
      onValue={(next) => keep({ typicalSale: next })}
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

function Share({
  settings,
  field,
  label,
  hint,
}: FigureProps & {
  readonly field: 'margin' | 'usualConversion';
  readonly label: string;
  readonly hint: string;
}) {
  const { kept, keep } = useKeep();
  const { conversion } = assumptionsOf(settings);
  const usual =
    field === 'usualConversion' && conversion?.from === 'usual' ? conversion.value : null;
  return (
    <TextSetting
      label={label}
      hint={usual === null ? hint : `${hint} ${said.usual(writeShare(usual))}`}
      value={writeShare(settings[field])}
      shown={writeShare(settings[field])}
      read={readShare}
      kept={kept}
      onValue={(next) => keep({ [field]: next })}
    >
      {(control) => (
        <span class="unit">
          <input {...control} class="num" inputMode="decimal" autoComplete="off" />
        </span>
      )}
    </TextSetting>
  );
}

function DaysToClose({ settings }: FigureProps) {
  const { kept, keep } = useKeep();
  const { daysToClose } = assumptionsOf(settings);
  const usual = daysToClose?.from === 'usual' ? said.usual(count(daysToClose.value)) : '';
  const value = settings.daysToClose === null ? '' : String(settings.daysToClose);
  return (
    <TextSetting
      label={said.days}
      hint={`${said.daysHint} ${usual}`}
      value={value}
      shown={value}
      read={readDays}
      kept={kept}
      onValue={(next) => keep({ daysToClose: next })}
    >
      {(control) => (
        <span class="unit">
          <input {...control} class="num" inputMode="numeric" autoComplete="off" />
        </span>
      )}
    </TextSetting>
  );
}

function HoursAWeek({ settings }: FigureProps) {
  const { kept, keep } = useKeep();
  const { hoursAWeek } = assumptionsOf(settings);
  const usual = hoursAWeek?.from === 'usual' ? said.usual(oneDecimal(hoursAWeek.value)) : '';
  const value = writeHours(settings.hoursAWeek);
  return (
    <TextSetting
      label={said.hours}
      hint={`${said.hoursHint} ${usual}`}
      value={value}
      shown={value}
      read={readHours}
      kept={kept}
      onValue={(next) => keep({ hoursAWeek: next })}
    >
      {(control) => (
        <span class="unit">
          <input {...control} class="num" inputMode="decimal" autoComplete="off" />
        </span>
      )}
    </TextSetting>
  );
}
