import { useEffect, useRef, useState } from 'preact/hooks';
import { askWorker } from '../browser/popup.ts';
import type { Failure, KnownLead, LeadChoice, PopupReply } from '../protocol/popup.ts';
import { guessCurrency } from '../ui/currency.ts';
import { Field } from '../ui/Field.tsx';
import { ForeignFields } from '../ui/ForeignFields.tsx';
import { money } from '../ui/format.ts';
import { MoneyField } from '../ui/MoneyField.tsx';
import { type Sure, useSure } from '../ui/sure.ts';
import { ChannelField } from './ChannelField.tsx';
import { useDraft } from './draft.ts';
import { log } from './formWords.ts';
import { useKeys } from './keys.ts';
import { NotSaved } from './NotSaved.tsx';
import { sent } from './once.ts';
import { usualChannel } from './origin.ts';
import {
  blankSale,
  foreignOf,
  lineExample,
  readAmount,
  readSale,
  type TypedSale,
  type WrongSale,
} from './saleTyped.ts';
import type { Shown } from './shown.ts';

/** Logging a sale: one amount, from a lead or none; several small ones in one line. */
export function SaleForm({ view, goHome }: Shown) {
  const currency = view.currency ?? guessCurrency(navigator.language);
  const draft = useDraft('sale', async () => blankSale(view));
  const known = useKnown();
  const leads = withKnown(known.leads, view.known);
  const sure = useSure(known.usualSale, currency);
  const [wrong, setWrong] = useState<WrongSale>({});
  const [failed, setFailed] = useState<Failure | null>(null);
  useKeys({});
  const { typed } = draft;
  if (typed === null) return null;

  const save = sent(async () => {
    const read = readSale(typed, leads, view, currency);
    if (read.kind === 'wrong') return setWrong(read.wrong);
    if (!sure.isSure(read.sale.amount / read.sale.count)) return;
    const reply = await askWorker({ kind: 'log sale', sale: read.sale });
    if (reply.kind === 'failed') return setFailed(reply.why);
    await draft.drop();
    const { count, amount } = read.sale;
    await goHome(log.saleSaved(count, money(amount, currency)), reply);
  });
  const change = (changed: Partial<TypedSale>) => {
    setWrong({});
    draft.change(changed);
  };
  return (
    <form onSubmit={save} noValidate autoComplete="off">
      <div class="ask">
        <h1>{log.sold}</h1>
        <HowMuch typed={typed} wrong={wrong} sure={sure} currency={currency} onChange={change} />
        <FromLead typed={typed} leads={leads} onChange={change} />
        {typed.leadId === '' && (
          <ChannelField
            channel={typed.channel}
            usual={usualChannel(view.here)}
            sites={view.sites}
            error={wrong.channel}
            onChannel={(channel) => change({ channel })}
          />
        )}
        {failed && (
          <NotSaved what="sale" why={failed} text={`${typed.amount} ${typed.rate}`.trim()} />
        )}
        <div class="do">
          <button type="submit" class="first">
            {log.saveSale}
          </button>
          <button type="button" onClick={() => void goHome()}>
            {log.back}
          </button>
        </div>
      </div>
      <div class="bottom">
        <span />
        <span>{log.keeps}</span>
      </div>
    </form>
  );
}

type Known = Pick<Extract<PopupReply, { kind: 'leads' }>, 'leads' | 'usualSale'>;

const NOTHING_KNOWN: Known = { leads: [], usualSale: null };

/** Open leads to choose from, and the usual sale. Without them a sale can still be logged. */
function useKnown(): Known {
  const [known, setKnown] = useState(NOTHING_KNOWN);
  useEffect(() => {
    void readKnown().then(setKnown);
  }, []);
  return known;
}

/** A customer whose page this is may buy again, though the lead is closed. */
function withKnown(leads: readonly LeadChoice[], known: KnownLead | null): readonly LeadChoice[] {
  return known === null || leads.some(({ id }) => id === known.id) ? leads : [known, ...leads];
}

async function readKnown(): Promise<Known> {
  const reply = await askWorker({ kind: 'open leads' });
  return reply.kind === 'leads' ? reply : NOTHING_KNOWN;
}

interface Part {
  readonly typed: TypedSale;
  readonly onChange: (change: Partial<TypedSale>) => void;
}

function HowMuch({
  typed,
  wrong,
  sure,
  currency,
  onChange,
}: Part & { readonly wrong: WrongSale; readonly sure: Sure; readonly currency: string }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.querySelector<HTMLInputElement>('input.num')?.focus(), []);
  const line = readAmount(typed, currency);
  const each = line.kind === 'read' ? line.minor / line.count : null;
  const isSeveral = line.kind === 'read' && line.count > 1;
  const foreign = foreignOf(typed, currency);
  return (
    <div ref={ref} class="sold">
      <MoneyField
        label={log.amount}
        hint={
          isSeveral
            ? log.lineRead(line.count, money(line.minor, currency))
            : log.lineHint(lineExample(currency))
        }
        error={wrong.amount ?? sure.asking(each).amount}
        currency={currency}
        text={typed.amount}
        onText={(amount) => onChange({ amount })}
      />
      <ForeignFields
        text={typed}
        error={wrong.rate}
        currency={currency}
        foreign={foreign}
        becomes={line.kind === 'read' ? line.minor : null}
        change={onChange}
      />
    </div>
  );
}

function FromLead({ typed, leads, onChange }: Part & { readonly leads: readonly LeadChoice[] }) {
  return (
    <Field label={log.from} hint={typed.leadId === '' ? null : log.channelOfLead}>
      {(control) => (
        <select
          {...control}
          value={typed.leadId}
          onChange={(event) => onChange({ leadId: event.currentTarget.value })}
        >
          <option value="">{log.noLead}</option>
          {leads.map((lead) => (
            <option key={lead.id} value={lead.id}>
              {lead.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
