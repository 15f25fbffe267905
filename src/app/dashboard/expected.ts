import { type ExpectedSum, expectedSum } from '../../domain/analytics/expected.ts';
import { isConversionKnown } from '../../domain/analytics/likely.ts';
import { type Channel, isPlatform } from '../../domain/channel.ts';
import { minorOf } from '../../domain/money.ts';
import { isOpen } from '../../domain/stage.ts';
import { aboutMoney } from '../../ui/estimate.ts';
import { preciseMoney, preciseShare } from '../../ui/precise.ts';
import { words } from '../../ui/words/words.ts';
import type { View } from './view.ts';

const said = words.dashboard.expected;

/** Leads of one channel, of all platforms, or of every channel. */
export type Scope = Channel | 'social' | 'all';

/** What the page speaks of as a whole: the one channel that is looked at, else social media. */
export const scopeOf = ({ narrowing }: Pick<View, 'narrowing'>): Scope =>
  narrowing.channel ?? 'social';

/**
 * What open leads are expected to bring, whenever they came; looked at by goal, those that were
 * logged for it.
 */
export function expectedOn(view: Pick<View, 'ledger' | 'judgement'>, scope: Scope): ExpectedSum {
  return expectedSum(leadsOn(view, scope), view.judgement.expected);
}

function leadsOn({ ledger }: Pick<View, 'ledger'>, scope: Scope) {
  const isOn = (channel: Channel) =>
    scope === 'all' || (scope === 'social' ? isPlatform(channel) : channel === scope);
  return ledger.leads.filter(({ channel }) => isOn(channel)).map(({ lead }) => lead);
}

/** Less than one whole unit is not worth a word. */
export const isWorthSaying = (likely: number, { settings }: Pick<View, 'settings'>): boolean =>
  likely >= minorOf(1, settings.currency);

/** How the sum came about, which leads are in it, and what all channels together come to. */
export function explainExpected(view: View, scope: Scope): string {
  const { settings, judgement } = view;
  const sum = expectedOn(view, scope);
  const whole = expectedSum(
    view.everything.leads.map(({ lead }) => lead),
    judgement.expected,
  );
  const share = preciseShare(sum.likely / sum.amount);
  const about = (minor: number) => aboutMoney(minor, settings.currency);
  return [
    said.sum(sum.leads, preciseMoney(sum.amount, settings.currency), share, about(sum.likely)),
    said.whenever(view.narrowing.goalId !== null),
    withoutAmount(view, scope),
    isConversionKnown(settings, judgement.funnel) ? '' : said.guess,
    whole.leads > sum.leads ? said.whole(about(whole.likely)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a lead without an amount counts with; nothing where each has its own. */
function withoutAmount(view: View, scope: Scope): string {
  const { judgement, settings } = view;
  const open = leadsOn(view, scope).filter(isOpen);
  const many = open.filter(({ expectedAmount }) => expectedAmount === null).length;
  if (many === 0) return '';
  return judgement.typicalDeal === null
    ? said.leftOut(many)
    : said.usual(preciseMoney(judgement.typicalDeal.poolMean, settings.currency));
}
