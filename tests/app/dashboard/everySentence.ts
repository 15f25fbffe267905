import { answerOf } from '../../../src/app/dashboard/answer.ts';
import { explainColumn } from '../../../src/app/dashboard/channels/explain.ts';
import { explainHour } from '../../../src/app/dashboard/channels/explainHour.ts';
import {
  COLUMNS,
  type Column,
  type Line,
  linesOf,
} from '../../../src/app/dashboard/channels/lines.ts';
import { rankingSentences } from '../../../src/app/dashboard/channels/Ranking.tsx';
import { asideOf, findingOf } from '../../../src/app/dashboard/channelsFinding.ts';
import { expectedOn, explainExpected, type Scope } from '../../../src/app/dashboard/expected.ts';
import { actionOf } from '../../../src/app/dashboard/fix/action.ts';
import { checksOf } from '../../../src/app/dashboard/fix/order.ts';
import { reasonOf } from '../../../src/app/dashboard/fix/reason.ts';
import { explainShare } from '../../../src/app/dashboard/stop/explainStep.ts';
import { explainBar } from '../../../src/app/dashboard/target/explainBar.ts';
import { contextOf, standingOf } from '../../../src/app/dashboard/target/Target.tsx';
import { needsOf, takesProse } from '../../../src/app/dashboard/target/takes.ts';
import { anHourBrings, verdictReason } from '../../../src/app/dashboard/verdicts.ts';
import type { FixingView } from '../../../src/app/dashboard/view.ts';
import { fixText } from '../../../src/ui/fixFirst.ts';

/** What the target section and the card say: sentences that speak of what is still to come. */
export function sentencesAhead(view: FixingView): string[] {
  const { finding, step } = fixText(view.fix, view.settings.currency);
  const { outlook } = view;
  const takes =
    outlook === null
      ? []
      : [
          takesProse(outlook, view.hoursAWeek),
          ...needsOf(outlook, contextOf(view)).flatMap((need) => [
            need.amount,
            need.how,
            need.explained,
          ]),
        ];
  return [standingOf(view), finding, step, reasonOf(view), ...takes];
}

/** Every formula that a figure shows under the pointer and with the focus. */
export function everyFormula(view: FixingView): string[] {
  const { outlook, target } = view;
  const scopes: Scope[] = ['social', 'all'];
  return [
    ...linesOf(view).flatMap((line) => [
      explainHour(line.judged, view),
      ...COLUMNS.filter((column) => isShown(column, line)).map((column) =>
        explainColumn(column, line, line.row.channel, view),
      ),
    ]),
    ...scopes
      .filter((scope) => expectedOn(view, scope).likely >= 100)
      .map((scope) => explainExpected(view, scope)),
    ...(outlook === null
      ? []
      : needsOf(outlook, contextOf(view)).map(({ explained }) => explained)),
    ...(target === null ? [] : Object.values(explainBar(view, target)).map((why) => why ?? '')),
    ...Object.values(view.funnel).map(explainShare),
  ];
}

/** A cost that is not known has its reason and no formula. */
const isShown = (column: Column, { outcome }: Line): boolean =>
  (column !== 'cost' && column !== 'costPerLead') || outcome[column].value !== null;

/** Every sentence that the answer, the target, the card and the table of channels can show. */
export function everySentence(view: FixingView): string[] {
  const { answer, prose } = answerOf(view);
  const lines = linesOf(view);
  return [
    answer,
    prose,
    ...sentencesAhead(view),
    actionOf(view).name,
    ...checksOf(view.situation).map(({ state }) => state),
    findingOf(view.comparison),
    asideOf(view.comparison),
    ...rankingSentences(view.judgement.channels),
    ...lines.flatMap((line) => [
      verdictReason(line.judged, view),
      anHourBrings(line.judged, view.settings.currency),
    ]),
    ...everyFormula(view),
  ];
}
