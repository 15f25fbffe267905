import { MOST_GAIN, type StepStanding } from '../../../domain/analytics/bottleneck.ts';
import { expectedSum } from '../../../domain/analytics/expected.ts';
import { dueOn } from '../../../domain/followUp.ts';
import { isOpen } from '../../../domain/stage.ts';
import type { ToldFigure } from '../../../ui/ExplainedIn.tsx';
import { aboutMoney } from '../../../ui/estimate.ts';
import { about } from '../../../ui/fixFirst.ts';
import { count, day, oneDecimal, percent } from '../../../ui/format.ts';
import { precise, preciseMoney, preciseShare, preciseTime } from '../../../ui/precise.ts';
import { words } from '../../../ui/words/words.ts';
import { explainShare } from '../stop/explainStep.ts';
import type { FixingView, View } from '../view.ts';
import { dealsOf, leadTimeOf, sameHours } from './reason.ts';

const said = words.dashboard.fix.explain;

/** How the figures of the finding came about; none where it has no money in it. */
export function findingFigures(view: FixingView): ToldFigure[] {
  const { fix } = view;
  const { currency } = view.settings;
  switch (fix.kind) {
    case 'overdue follow-ups':
      if (fix.expectedValue <= 0) return [];
      return [{ figure: about(fix.expectedValue, currency), by: explainDue(fix, view) }];
    case 'bottleneck':
    case 'worth checking':
      return [{ figure: about(fix.step.gain, currency), by: explainGain(fix.step, view) }];
    case 'rethink your goals':
    case 'slow first response':
    case 'time without a goal':
    case 'over your minutes':
    case 'named obstacle':
    case 'log every lead':
      return [];
  }
}

/** How the figures of the reason came about. */
export function reasonFigures(view: FixingView): ToldFigure[] {
  const { fix, funnel } = view;
  if (fix.kind === 'overdue follow-ups') return hoursFigure(fix.expectedValue, view);
  if (fix.kind !== 'bottleneck' && fix.kind !== 'worth checking') return [];
  switch (fix.step.step) {
    case 'lead rate':
      return rateFigure(view);
    case 'lead to qualified':
      return [{ figure: percent(funnel.lead.share), by: explainShare(funnel.lead) }];
    case 'qualified to opportunity':
      return [{ figure: percent(funnel.qualified.share), by: explainShare(funnel.qualified) }];
    case 'opportunity to won':
      return [{ figure: percent(funnel.opportunity.share), by: explainShare(funnel.opportunity) }];
    case 'deal size':
      return sizeFigure(view);
  }
}

/** What the overdue leads are expected to bring × the share of it that still comes in time. */
function explainDue({ expectedValue }: { readonly expectedValue: number }, view: View): string {
  const { everything, judgement, today, settings, target } = view;
  const overdue = everything.leads
    .map(({ lead }) => lead)
    .filter((lead) => isOpen(lead) && dueOn(lead, today).kind === 'overdue');
  const sum = expectedSum(overdue, judgement.expected);
  return said.overdue(
    sum.leads,
    preciseMoney(sum.amount, settings.currency),
    preciseShare(sum.likely / sum.amount),
    preciseShare(expectedValue / sum.likely),
    day(target?.goal.dueOn ?? today),
    about(expectedValue, settings.currency),
  );
}

/** reach × (what the step should be ÷ what it is − 1), at most tripled. */
function explainGain(standing: StepStanding, view: View): string {
  const { reach, gain } = standing;
  const { currency } = view.settings;
  const [through, whole] = [preciseMoney(reach, currency), about(gain, currency)];
  const times = gain / reach + 1;
  if (times > MOST_GAIN - 1e-6) return `${said.most(through, MOST_GAIN, whole)} ${said.passes}`;
  const [should, is] = stepFigures(standing, times, view);
  return `${said.gain(through, should, is, whole)} ${said.passes}`;
}

function stepFigures(
  { step }: StepStanding,
  times: number,
  { outlook, settings }: View,
): readonly [string, string] {
  const references = outlook?.references ?? null;
  if (references === null) return ['', ''];
  const written = (value: number, write: (value: number) => string) =>
    [write(value), write(value / times)] as const;
  switch (step) {
    case 'lead rate':
      return written(references.leadRate.value, precise);
    case 'lead to qualified':
      return written(references.toQualified.value, preciseShare);
    case 'qualified to opportunity':
      return written(references.toOpportunity.value, preciseShare);
    case 'opportunity to won':
      return written(references.toWon.value, preciseShare);
    case 'deal size':
      return written(references.dealSize.value, (minor) => preciseMoney(minor, settings.currency));
  }
}

function hoursFigure(worth: number, view: View): ToldFigure[] {
  const same = sameHours(worth, view);
  if (same === null) return [];
  const { currency } = view.settings;
  const margin = view.plan.margin === null ? '' : preciseShare(view.plan.margin);
  const shown = count(same.hours);
  const [all, mean] = [preciseMoney(worth, currency), preciseMoney(same.mean, currency)];
  return [{ figure: shown, by: said.hours(all, margin, mean, resultOf(same.exact, shown)) }];
}

/** "5.63, about 5.6"; only once where both are the same. */
function resultOf(value: number, shown: string): string {
  const exact = precise(value);
  return shown === exact ? shown : words.dashboard.target.explain.isAbout(exact, shown);
}

function rateFigure(view: View): ToldFigure[] {
  const { hours, leads } = leadTimeOf(view);
  if (hours === 0) return [];
  const each = hours / Math.max(1, leads);
  const shown = oneDecimal(each);
  return [{ figure: shown, by: said.rate(preciseTime(hours), leads, resultOf(each, shown)) }];
}

function sizeFigure({ judgement, settings }: View): ToldFigure[] {
  const { total, sold } = dealsOf(judgement);
  if (sold === 0) return [];
  const mean = aboutMoney(total / sold, settings.currency);
  return [{ figure: mean, by: said.size(preciseMoney(total, settings.currency), sold, mean) }];
}
