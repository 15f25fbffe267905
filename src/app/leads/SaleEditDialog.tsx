import { useState } from 'preact/hooks';
import type { Day } from '../../domain/calendar.ts';
import type { Sale } from '../../domain/sale.ts';
import { usualSale } from '../../domain/usualSale.ts';
import type { NotDone } from '../../storage/rowChange.ts';
import { changeSale, type SaleRefusal } from '../../storage/saleChanges.ts';
import { writeMoney } from '../../ui/amount.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ForeignFields } from '../../ui/ForeignFields.tsx';
import { rebased } from '../../ui/rebased.ts';
import { useSure } from '../../ui/sure.ts';
import { TextField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { attempt, type Fate } from '../told.ts';
import { closeAsked } from './asked.ts';
import { NotKept } from './NotKept.tsx';
import type { LeadsRecords } from './read.ts';
import { SaleFields } from './SaleFields.tsx';
import { readSale, type SaleErrors, type SaleText } from './saleDraft.ts';

const { sale: said, told, wrong } = words.leadsPage;

/** What is written of a sale; whom it is from stays, since its channel is credited by that. */
export function SaleEditDialog({
  sale,
  records,
  today,
}: {
  readonly sale: Sale;
  readonly records: LeadsRecords;
  readonly today: Day;
}) {
  const { currency, typicalSale } = records.settings;
  const [text, setText] = useState<SaleText>(() => textOf(sale, currency));
  const [seen, setSeen] = useState(sale);
  const [fate, setFate] = useState<Fate<NotDone | SaleRefusal | 'wrong'> | null>(null);
  const read = readSale(text, { today, currency, lead: null });
  const others = records.sales.filter(({ id }) => id !== sale.id);
  const sure = useSure(usualSale(others, typicalSale), currency, sale.amount / sale.count);
  const each = read.draft && read.draft.amount / read.draft.count;
  const wrongs = fate === null ? {} : { ...read.errors, ...refusedAs(fate) };
  const errors = { ...sure.asking(each), ...wrongs };
  const change = (part: Partial<SaleText>) => {
    setFate(null);
    setText({ ...text, ...part });
  };
  const save = async () => {
    if (read.draft === null || each === null) return setFate('wrong');
    if (!sure.isSure(each)) return;
    const { on, amount, count, note = '' } = read.draft;
    const became = await attempt(
      () => changeSale(db, seen, { on, amount, count, note }, now()),
      told.saleChanged,
    );
    if (became === 'done') return closeAsked();
    setFate(became);
    const fresh = became === 'changed since' && (await db.sales.get(seen.id));
    if (!fresh) return;
    setSeen(fresh);
    setText(rebased(text, textOf(seen, currency), textOf(fresh, currency)));
  };
  const fields = { text, errors, currency, change };
  return (
    <Dialog title={said.change} onClose={closeAsked}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <SaleFields {...fields} />
        <ForeignFields
          {...fields}
          error={errors.rate}
          foreign={read.foreign}
          becomes={read.becomes}
        />
        <TextField
          label={said.note}
          error={errors.note}
          text={text.note}
          onText={(note) => change({ note })}
        />
        <NotKept fate={fate} />
        <div class="actions">
          <button type="submit" class="first">
            {said.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function refusedAs(fate: string): SaleErrors {
  switch (fate) {
    case 'refunds above the sale':
      return { amount: wrong.saleBelowRefunds };
    case 'refund before the sale':
      return { on: wrong.saleAfterRefund };
  }
  return {};
}

function textOf(sale: Sale, currency: string): SaleText {
  return {
    amount: writeMoney(sale.amount, currency),
    foreign: '',
    rate: '',
    count: String(sale.count),
    on: sale.on,
    who: '',
    channel: sale.channel,
    note: sale.note,
  };
}
