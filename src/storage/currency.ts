import type { Instant } from '../domain/calendar.ts';
import { decimalsOf } from '../domain/money.ts';
import type { Settings } from '../domain/settings.ts';
import type { Database } from './database.ts';
import { changeSettings, readSettings } from './settings.ts';

/**
 * Changes the currency. Every figure stays as it is read (1,200 pounds become 1,200 yen), nothing
 * is converted; where the new currency has fewer decimals, figures are rounded to it. One
 * transaction, since half of the figures in another unit would be worse than none.
 */
export function changeCurrency(db: Database, currency: string, now: Instant): Promise<Settings> {
  const tables = [db.settings, db.goals, db.leads, db.sales, db.costs];
  return db.transaction('rw', tables, async () => {
    const settings = await readSettings(db);
    const factor = 10 ** (decimalsOf(currency) - decimalsOf(settings.currency));
    const scale = (minor: number) => Math.round(minor * factor);
    if (factor !== 1) await scaleRows(db, scale, now);
    const { hourlyValue, typicalSale } = settings;
    return changeSettings(
      db,
      {
        currency,
        hourlyValue: hourlyValue === null ? null : scale(hourlyValue),
        typicalSale: typicalSale === null ? null : scale(typicalSale),
      },
      now,
    );
  });
}

async function scaleRows(db: Database, scale: (minor: number) => number, updatedAt: Instant) {
  for (const goal of await db.goals.toArray()) {
    if (goal.measure !== 'revenue') continue;
    await db.goals.put({ ...goal, target: scale(goal.target), updatedAt });
  }
  for (const lead of await db.leads.toArray()) {
    if (lead.expectedAmount === null) continue;
    await db.leads.put({ ...lead, expectedAmount: scale(lead.expectedAmount), updatedAt });
  }
  for (const sale of await db.sales.toArray()) {
    const refunds = sale.refunds.map((refund) => ({ ...refund, amount: scale(refund.amount) }));
    await db.sales.put({ ...sale, amount: scale(sale.amount), refunds, updatedAt });
  }
  for (const cost of await db.costs.toArray()) {
    await db.costs.put({ ...cost, amount: scale(cost.amount), updatedAt });
  }
}
