import type { Outcome } from '../../domain/analytics/channelRow.ts';
import { isPlatform } from '../../domain/channel.ts';
import { tenths, wholeMoney } from '../../ui/format.ts';
import { priceSentence } from '../../ui/price.ts';
import { words } from '../../ui/words/words.ts';
import type { Range } from './ranges.ts';
import type { View } from './view.ts';

/** The largest sentence of the page, and the one under it. */
export interface Answered {
  readonly answer: string;
  readonly prose: string;
}

const MINUTES_IN_HOUR = 60;

/** Answers with what the time brought; before there is anything to judge, with its price. */
export function answerOf(view: View, range: Range): Answered {
  const said = words.dashboard.answer;
  const { social } = view.comparison.totals;
  if (view.empty) return { answer: priceOr(view, said.first), prose: said.firstNext };
  const other = social.personal.hours + social.customer.hours;
  if (social.hours === 0 && social.leads === 0 && social.sales === 0)
    return other > 0 ? noneForIt(view, other, range) : nothing(view, range);
  if (view.comparison.underAnHour) {
    const minutes = Math.round(social.hours * MINUTES_IN_HOUR);
    return { answer: priceOr(view, said.first), prose: said.young(minutes) };
  }
  return { answer: brought(social, view.settings.currency), prose: meaning(view, social) };
}

/** The price, if all of it can be told. */
function priceOr({ pricePlan: plan, settings }: View, other: string): string {
  const told = plan.hoursAWeek !== null && plan.hourlyValue !== null && plan.typicalSale !== null;
  return told ? priceSentence(plan, settings.currency) : other;
}

/** Time that was personal or for customers is time: the page must not say that there was none. */
function noneForIt(view: View, hours: number, range: Range): Answered {
  const said = words.dashboard.answer;
  const minutes = Math.round(hours * MINUTES_IN_HOUR);
  return {
    answer: priceOr(view, said.noneForIt(words.dashboard.range.said[range])),
    prose: said.otherTime(minutes),
  };
}

function nothing({ recorded, gaps }: View, range: Range): Answered {
  const { nothing, realNothing, partly, unknown } = words.dashboard.answer;
  const seen = gaps.length > 0 ? partly : realNothing;
  return {
    answer: nothing(words.dashboard.range.said[range]),
    prose: recorded ? seen : unknown,
  };
}

function brought({ hours, cost, spent, leads, sales, revenue }: Outcome, currency: string): string {
  const said = words.dashboard.answer;
  const time = tenths(hours);
  const came = outcome(leads, sales, wholeMoney(revenue, currency));
  if (cost.value === null) return said.spent(time, came);
  const worth = wholeMoney(cost.value - spent, currency);
  return spent > 0
    ? said.worthAndSpent(time, worth, wholeMoney(spent, currency), came)
    : said.worth(time, worth, came);
}

function outcome(leads: number, sales: number, income: string): string {
  const said = words.dashboard.answer;
  if (sales === 0) return leads === 0 ? said.broughtNothing : said.broughtLeads(leads);
  return leads === 0 ? said.broughtSales(sales, income) : said.broughtBoth(leads, sales, income);
}

function meaning(view: View, social: Outcome): string {
  const said = words.dashboard.answer;
  const sentences = [against(social, view.settings.currency), mostOf(view, social)];
  if (social.sales === 0) sentences.push(priceOr(view, said.early));
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function against({ revenue, cost, sales }: Outcome, currency: string): string {
  const { above, below, even } = words.dashboard.answer;
  if (cost.value === null || sales === 0) return '';
  const more = Math.round(revenue - cost.value);
  if (more === 0) return even;
  return (more > 0 ? above : below)(wholeMoney(Math.abs(more), currency));
}

/** Named only if one platform really took most of the time, and is not the only one. */
function mostOf({ comparison }: View, social: Outcome): string {
  const used = comparison.rows.filter((row) => isPlatform(row.channel) && row.hours > 0);
  const most = used.find((row) => row.hours > social.hours / 2);
  if (most === undefined || used.length < 2) return '';
  const name = words.shared.channel[most.channel];
  return words.dashboard.answer.most(name, tenths(most.hours), tenths(social.hours));
}
