import { answerOf } from '../../../src/app/dashboard/answer.ts';
import { explainColumn } from '../../../src/app/dashboard/channels/explain.ts';
import { explainGoalHours } from '../../../src/app/dashboard/channels/explainGoal.ts';
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
import { findingFigures, reasonFigures } from '../../../src/app/dashboard/fix/explain.ts';
import { checksOf } from '../../../src/app/dashboard/fix/order.ts';
import { reasonOf } from '../../../src/app/dashboard/fix/reason.ts';
import { explainWeek, type WeekFigure } from '../../../src/app/dashboard/overTime/explain.ts';
import { type ShownWeek, weeksOver } from '../../../src/app/dashboard/overTime/weeks.ts';
import { explainShare } from '../../../src/app/dashboard/stop/explainStep.ts';
import { explainBar } from '../../../src/app/dashboard/target/explainBar.ts';
import { contextOf, standingOf } from '../../../src/app/dashboard/target/Target.tsx';
import { explainTen } from '../../../src/app/dashboard/target/TenPercent.tsx';
import { needsOf, takesProse } from '../../../src/app/dashboard/target/takes.ts';
import { explainCell, explainPart } from '../../../src/app/dashboard/time/explain.ts';
import { anHourBrings, verdictReason } from '../../../src/app/dashboard/verdicts.ts';
import type { FixingView } from '../../../src/app/dashboard/view.ts';
import { goalCells } from '../../../src/domain/analytics/goalGrid.ts';
import { heatMap, timeUse } from '../../../src/domain/analytics/timeUse.ts';
import type { ToldFigure } from '../../../src/ui/ExplainedIn.tsx';
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
    ...toldOnTheCard(view).map(({ by }) => by),
    ...(outlook?.standings ?? [])
      .filter(({ tenPercentMore }) => tenPercentMore >= 1)
      .map((standing) => explainTen(standing, view.settings.currency)),
    ...formulasOfWeeks(view),
    ...formulasByGoal(view),
    ...formulasOfTime(view),
  ];
}

/** The figures in the sentences of the card, each with the sentence it has to stand in. */
export function toldOnTheCard(view: FixingView) {
  const { finding } = fixText(view.fix, view.settings.currency);
  const inText = (text: string) => (told: ToldFigure) => ({ ...told, text });
  return [
    ...findingFigures(view).map(inText(finding)),
    ...reasonFigures(view).map(inText(reasonOf(view))),
  ];
}

const WEEK_FIGURES = ['hours', 'leads', 'sales', 'paid', 'lasting', 'won', 'expected'] as const;

function formulasOfWeeks(view: FixingView): string[] {
  return weeksOver(view).flatMap((week) =>
    WEEK_FIGURES.filter((figure) => isTold(figure, week)).map((figure) =>
      explainWeek(figure, week, view.settings.currency),
    ),
  );
}

/** Nothing has no formula. */
const isTold = (figure: WeekFigure, { hours, cash, cohort }: ShownWeek): boolean =>
  figure === 'hours' ? hours > 0 : figure === 'paid' ? cash !== 0 : cohort.stillToCome > 0;

function formulasByGoal({ comparison, ledger, days, goals }: FixingView): string[] {
  const ids = goals.map(({ id }) => id);
  return comparison.rows.flatMap(({ channel }) => {
    const cells = goalCells(ledger, days, channel, ids);
    return cells
      .filter(({ tally }) => tally.hours > 0)
      .map((cell) => explainGoalHours(cell, cells));
  });
}

function formulasOfTime({ ledger, days, weekStart }: FixingView): string[] {
  const use = timeUse(ledger.slices, days);
  const cells = heatMap(ledger.slices, days, weekStart);
  const whole = cells.reduce((sum, { hours }) => sum + hours, 0);
  return [
    ...use.surfaces.map(({ hours }) => explainPart(hours, use.total.all)),
    ...cells.filter(({ hours }) => hours > 0).map(({ hours }) => explainCell(hours, whole)),
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
