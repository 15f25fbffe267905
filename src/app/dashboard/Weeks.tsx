import { WeeksChart } from '../../ui/charts/WeeksChart.tsx';
import type { DrawnWeek } from '../../ui/charts/weeksPlot.ts';
import { shortDay, tenths, wholeMoney } from '../../ui/format.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/words.ts';
import type { ChartWeek, View } from './view.ts';
import { WeeksTable } from './WeeksTable.tsx';

const said = words.dashboard.weeks;

/** The hours of each week against the leads and sales that came in it. */
export function Weeks({ view }: { readonly view: View }) {
  const { weeks, settings } = view;
  const finding = findingOf(weeks, settings.currency);
  const missing = weeks.some((week) => !week.recorded);
  return (
    <Section title={said.title} note={said.note(weeks.length)}>
      <Statement>{finding}</Statement>
      <WeeksChart weeks={drawn(weeks, settings.currency)} names={said} title={finding} />
      <p class="faint">{missing ? `${said.credit} ${said.dashed}` : said.credit}</p>
      <details>
        <summary>{said.table}</summary>
        <WeeksTable weeks={weeks} currency={settings.currency} />
      </details>
    </Section>
  );
}

function findingOf(weeks: readonly ChartWeek[], currency: string): string {
  const sum = (of: (week: ChartWeek) => number) => weeks.reduce((all, week) => all + of(week), 0);
  const hours = sum((week) => week.hours);
  const leads = sum((week) => week.leads);
  const sales = sum((week) => week.sales);
  const revenue = sum((week) => week.revenue);
  if (hours === 0 && leads === 0 && sales === 0) return said.nothing;
  return said.finding(tenths(hours), leads, sales, wholeMoney(revenue, currency));
}

/** Only the longest and the shortest whole week, and the running one, are named. */
function drawn(weeks: readonly ChartWeek[], currency: string): DrawnWeek[] {
  const whole = weeks.filter((week) => !week.soFar && week.hours > 0).map((week) => week.hours);
  const named = new Set([Math.max(...whole), Math.min(...whole)]);
  return weeks.map((week) => ({
    name: shortDay(week.week),
    hours: week.hours,
    leads: week.leads,
    sales: week.sales,
    revenue: week.revenue,
    income: week.revenue > 0 ? wholeMoney(week.revenue, currency) : '',
    said: week.soFar || named.has(week.hours) ? tenths(week.hours) : '',
    kind: kindOf(week),
  }));
}

function kindOf({ recorded, soFar }: ChartWeek): DrawnWeek['kind'] {
  if (!recorded) return 'not recorded';
  return soFar ? 'so far' : 'whole';
}
