import type { Day } from '../../domain/calendar.ts';
import type { Lead } from '../../domain/lead.ts';
import type { Sale } from '../../domain/sale.ts';
import type { Settings } from '../../domain/settings.ts';
import { money } from '../../ui/format.ts';
import { words } from '../../ui/words/allWords.ts';
import { asked } from './asked.ts';
import { dayText } from './dayText.ts';
import { SaleMore } from './SaleMore.tsx';

const { lead: said, logSale } = words.leadsPage;

/** What a lead has bought, the last sale first. */
export function LeadSales({
  lead,
  sales,
  settings,
  today,
}: {
  readonly lead: Lead;
  readonly sales: readonly Sale[];
  readonly settings: Settings;
  readonly today: Day;
}) {
  return (
    <div>
      <h3>{said.sales}</h3>
      {sales.length === 0 && <p class="quiet">{said.noSales}</p>}
      <ul class="sales">
        {sales.map((sale) => (
          <li key={sale.id}>
            <p class="amount">
              <time dateTime={sale.on}>{dayText(sale.on, today)}</time>
              <b class="outcome num">{money(sale.amount, settings.currency)}</b>
            </p>
            <SaleMore sale={sale} currency={settings.currency} today={today} />
          </li>
        ))}
      </ul>
      <div class="actions">
        <button
          type="button"
          onClick={() => {
            asked.value = { kind: 'sale', lead };
          }}
        >
          {logSale}
        </button>
      </div>
    </div>
  );
}
