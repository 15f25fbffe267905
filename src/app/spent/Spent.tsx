import './spent.css';
import { addDays, type Day, startOfDay } from '../../domain/calendar.ts';
import type { Sale } from '../../domain/sale.ts';
import type { Settings } from '../../domain/settings.ts';
import { usualSale } from '../../domain/usualSale.ts';
import { allCosts } from '../../storage/costs.ts';
import { customerTimes } from '../../storage/customerHours.ts';
import { allEfforts } from '../../storage/efforts.ts';
import { useLive } from '../../ui/live.ts';
import { db } from '../store.ts';
import { zone } from '../today.ts';
import { Before } from './Before.tsx';
import { Costs } from './Costs.tsx';
import { Customers } from './Customers.tsx';
import { Efforts } from './Efforts.tsx';
import { Phone } from './Phone.tsx';

/** What the alternatives cost: money on channels, and time that no recorder sees. */
export function Spent({
  settings,
  sales,
  today,
}: {
  readonly settings: Settings;
  readonly sales: readonly Sale[];
  readonly today: Day;
}) {
  const read = useLive(() => readSpent(today), [today]);
  if (read.kind !== 'ready') return null;
  const { costs, efforts, customers } = read.value;
  return (
    <div class="spent">
      <Costs
        costs={costs}
        currency={settings.currency}
        usual={usualSale(sales, settings.typicalSale)}
        today={today}
      />
      <Efforts efforts={efforts} today={today} />
      <Phone efforts={efforts} today={today} />
      <Before today={today} />
      <Customers times={customers} />
    </div>
  );
}

const RECENT_DAYS = 28;

async function readSpent(today: Day) {
  const since = startOfDay(addDays(today, 1 - RECENT_DAYS), zone());
  const [costs, efforts, customers] = await Promise.all([
    allCosts(db),
    allEfforts(db),
    customerTimes(db, since),
  ]);
  return { costs, efforts, customers };
}
