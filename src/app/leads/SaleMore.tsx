import { useState } from 'preact/hooks';
import type { Day } from '../../domain/calendar.ts';
import { leftOf, type Sale } from '../../domain/sale.ts';
import { deleteSale, removeRefund } from '../../storage/saleChanges.ts';
import { readSettings } from '../../storage/settings.ts';
import { money } from '../../ui/format.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { carryOut } from '../told.ts';
import { asked } from './asked.ts';
import { dayText } from './dayText.ts';
import { withMoves } from './movedText.ts';
import { RefundForm } from './RefundForm.tsx';

const { sale: said, told, lead } = words.leadsPage;

/** What can be done with a sale, and the money that was given back of it. */
export function SaleMore({
  sale,
  currency,
  today,
}: {
  readonly sale: Sale;
  readonly currency: string;
  readonly today: Day;
}) {
  const [refunding, setRefunding] = useState(false);
  const amount = money(sale.amount, currency);
  return (
    <>
      {sale.count > 1 && <p class="faint">{said.several(sale.count)}</p>}
      {sale.note !== '' && (
        <p class="note">
          <bdi>{sale.note}</bdi>
        </p>
      )}
      {sale.refunds.map((refund, index) => (
        <p class="refunded" key={`${refund.on} ${refund.amount} ${index}`}>
          {said.refunded(money(refund.amount, currency), dayText(refund.on, today))}{' '}
          <button
            type="button"
            class="plain"
            aria-label={`${said.takeBackRefund}: ${money(refund.amount, currency)}`}
            onClick={() => takeBack(sale, index)}
          >
            {lead.delete}
          </button>
        </p>
      ))}
      {refunding ? (
        <RefundForm
          sale={sale}
          currency={currency}
          today={today}
          onClose={() => setRefunding(false)}
        />
      ) : (
        <div class="actions">
          {leftOf(sale) > 0 && (
            <button
              type="button"
              class="plain"
              aria-label={said.refundFor(amount)}
              onClick={() => setRefunding(true)}
            >
              {said.refund}
            </button>
          )}
          <button
            type="button"
            class="plain"
            aria-label={said.changeFor(amount)}
            onClick={() => {
              asked.value = { kind: 'edit sale', sale };
            }}
          >
            {lead.edit}
          </button>
          <button
            type="button"
            class="plain"
            aria-label={said.deleteFor(amount)}
            onClick={() => carryOut(() => deleteSale(db, sale.id, now()), told.saleDeleted(amount))}
          >
            {said.delete}
          </button>
        </div>
      )}
    </>
  );
}

async function takeBack(sale: Sale, index: number): Promise<void> {
  const settings = await readSettings(db);
  await carryOut(
    () => removeRefund(db, sale, index, now()),
    (undo) => ({ said: withMoves(told.refundDeleted, undo, settings) }),
  );
}
