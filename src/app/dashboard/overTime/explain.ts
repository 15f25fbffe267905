import { addDays } from '../../../domain/calendar.ts';
import { channelName } from '../../../ui/channelName.ts';
import { aboutMoney } from '../../../ui/estimate.ts';
import { daySpan, wholeMoney } from '../../../ui/format.ts';
import { preciseMoney, preciseShare, preciseTime } from '../../../ui/precise.ts';
import { words } from '../../../ui/words/lowerWords.ts';
import type { ShownWeek } from './weeks.ts';

const said = words.dashboardOverTime.explain;
const inChannels = words.dashboard.channels.explain;

/** The figures a week has in the tables behind the charts. */
export type WeekFigure = 'hours' | 'leads' | 'sales' | 'paid' | 'lasting' | 'won' | 'expected';

/** How a figure of a week came about, and what counts in it. */
export function explainWeek(figure: WeekFigure, week: ShownWeek, currency: string): string {
  switch (figure) {
    case 'hours':
      return explainHours(week);
    case 'leads':
      return inChannels.leads(week.leads, daySpan(week.week, addDays(week.week, 6)));
    case 'sales':
      return inChannels.sales;
    case 'paid':
      return explainPaid(week, currency);
    case 'lasting':
      return said.lasting;
    case 'won':
      return inChannels.revenue;
    case 'expected':
      return explainOpen(week, currency);
  }
}

/** The platforms add up to the week. */
function explainHours({ platforms, hours }: ShownWeek): string {
  const parts = platforms
    .map(({ platform, seen, stated }) => ({ name: channelName(platform), own: seen + stated }))
    .filter(({ own }) => own > 0)
    .map(({ name, own }) => `${name} ${preciseTime(own)}`);
  const sum = parts.join(' + ');
  return `${parts.length > 1 ? `${sum} = ${preciseTime(hours)}` : sum}. ${said.aside}`;
}

function explainPaid({ cash, paidBack }: ShownWeek, currency: string): string {
  if (paidBack === 0) return said.noneBack;
  const write = (minor: number) => wholeMoney(minor, currency);
  return said.paid(write(cash + paidBack), write(paidBack), write(cash));
}

function explainOpen({ cohort: { open } }: ShownWeek, currency: string): string {
  return words.dashboard.expected.sum(
    open.leads,
    preciseMoney(open.amount, currency),
    preciseShare(open.likely / open.amount),
    aboutMoney(open.likely, currency),
  );
}
