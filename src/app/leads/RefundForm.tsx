import { useState } from 'preact/hooks';
import type { Day } from '../../domain/calendar.ts';
import { parseAmount } from '../../domain/money.ts';
import { leftOf, type RefundRefusal, readRefund, type Sale } from '../../domain/sale.ts';
import { addRefund } from '../../storage/saleChanges.ts';
import { readSettings } from '../../storage/settings.ts';
import { amountWrong, writeMoney } from '../../ui/amount.ts';
import { NotSaved } from '../../ui/Failed.tsx';
import { day as fullDay, money } from '../../ui/format.ts';
import { FIGURES } from '../../ui/locale.ts';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { useOneAtATime } from '../../ui/oneAtATime.ts';
import { DayField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { attempt } from '../told.ts';
import { withMoves } from './movedText.ts';
import { DAY_WRONG } from './touchDraft.ts';

const { sale: said, told, wrong } = words.leadsPage;

/** Money given back of a sale, in part or whole, with its day. */
export function RefundForm({
  sale,
  currency,
  today,
  onClose,
}: {
  readonly sale: Sale;
  readonly currency: string;
  readonly today: Day;
  readonly onClose: () => void;
}) {
  const [amount, setAmount] = useState(writeMoney(leftOf(sale), currency));
  const [on, setOn] = useState<string>(today);
  const [state, setState] = useState<'open' | 'wrong' | 'not saved'>('open');
  const read = readText(sale, amount, on, currency, today);
  const error = state === 'wrong' && 'field' in read ? read : null;
  const once = useOneAtATime();
  const save = async () => {
    if ('field' in read) return setState('wrong');
    const settings = await readSettings(db);
    const became = await attempt(
      () => addRefund(db, sale.id, read, now()),
      (undo) => ({ said: withMoves(told.refunded(money(read.amount, currency)), undo, settings) }),
    );
    if (became === 'done') onClose();
    else setState('not saved');
  };
  return (
    <form
      noValidate
      class="refund"
      onSubmit={(event) => {
        event.preventDefault();
        void once(save);
      }}
    >
      <div class="pair">
        <MoneyField
          label={said.refundAmount}
          error={error?.field === 'amount' ? error.how : null}
          currency={currency}
          text={amount}
          onText={setAmount}
        />
        <DayField
          label={said.refundOn}
          error={error?.field === 'on' ? error.how : null}
          text={on}
          onText={setOn}
        />
      </div>
      {state === 'not saved' && <NotSaved />}
      <div class="actions">
        <button type="submit" class="first">
          {said.refundSave}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {words.pages.cancel}
        </button>
      </div>
    </form>
  );
}

type ReadText =
  | { readonly on: Day; readonly amount: number }
  | { readonly field: 'amount' | 'on'; readonly how: string };

function readText(sale: Sale, text: string, on: string, currency: string, today: Day): ReadText {
  const amount = parseAmount(text, FIGURES, currency);
  if (!amount.ok) return { field: 'amount', how: amountWrong(amount.reason, currency) };
  const refund = readRefund(sale, amount.minor, on, today);
  return refund.kind === 'read' ? refund.value : wrongOf(refund.reason, sale, currency);
}

function wrongOf(
  reason: RefundRefusal,
  sale: Sale,
  currency: string,
): { readonly field: 'amount' | 'on'; readonly how: string } {
  switch (reason) {
    case 'above what is left':
      return { field: 'amount', how: wrong.refundAbove(money(leftOf(sale), currency)) };
    case 'negative':
    case 'nothing':
    case 'not whole':
      return { field: 'amount', how: words.typed.amount.zero };
    case 'too much':
      return { field: 'amount', how: wrong.amountMuch };
    case 'before the sale':
      return { field: 'on', how: wrong.refundEarly(fullDay(sale.on)) };
    case 'empty':
    case 'not a day':
    case 'before 1990':
    case 'in the future':
    case 'too far ahead':
      return { field: 'on', how: DAY_WRONG[reason] };
  }
}
