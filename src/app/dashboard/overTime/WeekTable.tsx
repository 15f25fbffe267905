import { addDays } from '../../../domain/calendar.ts';
import { Explained } from '../../../ui/Explained.tsx';
import { aboutMoney } from '../../../ui/estimate.ts';
import { count, shortDay, wholeMoney } from '../../../ui/format.ts';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/lowerWords.ts';
import type { Column } from '../channels/lines.ts';
import { rowsBehind } from '../channels/links.ts';
import { scopeOf } from '../expected.ts';
import type { View } from '../view.ts';
import { explainWeek, type WeekFigure } from './explain.ts';
import { hoursFigure } from './time.ts';
import type { ShownWeek } from './weeks.ts';

const said = words.dashboardOverTime;

/** What a table of weeks needs beside them: the currency, and what its links narrow to. */
export type WeekLook = Pick<View, 'narrowing' | 'settings'>;

const nameOf = (figure: WeekFigure): string => said[figure === 'lasting' ? 'sales' : figure];

/** The weeks of a chart as a table, the latest first: hours, and what else the chart tells. */
export function WeekTable({
  caption,
  weeks,
  figures,
  view,
}: {
  readonly caption: string;
  readonly weeks: readonly ShownWeek[];
  readonly figures: readonly WeekFigure[];
  readonly view: WeekLook;
}) {
  const columns: readonly WeekFigure[] = ['hours', ...figures];
  const head = (
    <Row>
      <ColumnHead>{said.week}</ColumnHead>
      {columns.map((figure) => (
        <ColumnHead key={figure} kind="num">
          {nameOf(figure)}
        </ColumnHead>
      ))}
    </Row>
  );
  return (
    <div>
      <Table caption={caption} kind="week-rows" head={head}>
        {weeks.toReversed().map((week) => (
          <Row key={week.week}>
            <RowHead>
              {shortDay(week.week)}
              {week.soFar && <small class="quiet"> {said.soFar}</small>}
            </RowHead>
            {columns.map((figure) => (
              <WeekCell key={figure} figure={figure} week={week} view={view} />
            ))}
          </Row>
        ))}
      </Table>
    </div>
  );
}

function WeekCell({
  figure,
  week,
  view,
}: {
  readonly figure: WeekFigure;
  readonly week: ShownWeek;
  readonly view: WeekLook;
}) {
  const { currency } = view.settings;
  const isUnknown = figure === 'hours' && !week.recorded;
  const shown = shownOf(figure, week, currency);
  return (
    <Figure label={nameOf(figure)} why={isUnknown ? said.notRecordedWhy : undefined}>
      {amountOf(figure, week) === 0 ? (
        shown
      ) : (
        <Explained by={explainWeek(figure, week, currency)} href={rowsOf(figure, week, view)}>
          {shown}
        </Explained>
      )}
    </Figure>
  );
}

function shownOf(figure: WeekFigure, week: ShownWeek, currency: string): string {
  const amount = amountOf(figure, week);
  switch (figure) {
    case 'hours':
      return hoursFigure(amount) || count(0);
    case 'leads':
    case 'sales':
    case 'lasting':
      return count(amount);
    case 'paid':
    case 'won':
      return wholeMoney(amount, currency);
    case 'expected':
      return aboutMoney(amount, currency);
  }
}

function amountOf(figure: WeekFigure, { cohort, ...week }: ShownWeek): number {
  switch (figure) {
    case 'hours':
    case 'leads':
    case 'sales':
      return week[figure];
    case 'paid':
      return week.cash;
    case 'lasting':
      return cohort.sales;
    case 'won':
      return cohort.won;
    case 'expected':
      return cohort.stillToCome;
  }
}

/** Rows are found by their own day; sales laid by their lead's week lie on many days. */
const BEHIND: { readonly [figure in WeekFigure]?: Column } = {
  hours: 'hours',
  leads: 'leads',
  sales: 'sales',
  paid: 'sales',
};

function rowsOf(figure: WeekFigure, { week }: ShownWeek, view: WeekLook): string | null {
  const column = BEHIND[figure];
  const days = { from: week, to: addDays(week, 6) };
  return column === undefined ? null : rowsBehind(column, scopeOf(view), { ...view, days });
}
