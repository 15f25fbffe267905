import type { ComponentChildren } from 'preact';
import type { Outcomes, PlannedTime } from '../../domain/review.ts';
import { timeOf, totalOf } from '../../domain/sums.ts';
import { wholeMinutes } from '../../domain/wholeMinutes.ts';
import { amount, count, hoursAndMinutes, money } from '../../ui/format.ts';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { minutesOf } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';

const said = words.review.platforms;
const beside = words.reviewSteps.happened;

/** A row with its name; platforms and goals are shown alike. */
export interface FactsRow extends PlannedTime, Outcomes {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly beside?: Beside;
}

/** What a platform's time is set against; `null` where there is no such figure. */
export interface Beside {
  /** Minutes. */
  readonly budget: number | null;
  /** Seconds. */
  readonly usual: number | null;
}

/** What each row took and brought, and all of them together. */
export function FactsTable({
  caption,
  head,
  rows,
  total,
  currency,
}: {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly FactsRow[];
  readonly total: string;
  readonly currency: string;
}) {
  const minutes = wholeMinutes(rows.map((row) => row.seconds));
  const against = sumBeside(rows);
  const firstMoney = rows.findIndex((row) => row.revenue !== 0);
  const sum = { ...timeOf(rows), ...totalOf(rows), ...(against && { beside: against }) };
  return (
    <Table
      kind="facts"
      caption={caption}
      captionHidden
      head={<Heads first={head} withBeside={against !== null} />}
      foot={
        <Row>
          <RowHead>{total}</RowHead>
          <Figures row={sum} minutes={minutesOf(sum.seconds)} currency={currency} withSign />
        </Row>
      }
    >
      {rows.map((row, at) => (
        <Row key={row.key}>
          <RowHead>{row.name}</RowHead>
          <Figures
            row={row}
            minutes={minutes[at] ?? 0}
            currency={currency}
            withSign={at === firstMoney}
          />
        </Row>
      ))}
    </Table>
  );
}

/** All of them together; `null` where the rows are set against nothing. */
function sumBeside(rows: readonly FactsRow[]): Beside | null {
  const known = rows.flatMap(({ beside }) => beside ?? []);
  if (known.length === 0) return null;
  const sumOf = (of: (beside: Beside) => number | null) => {
    const parts = known.flatMap((beside) => of(beside) ?? []);
    return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
  };
  return { budget: sumOf(({ budget }) => budget), usual: sumOf(({ usual }) => usual) };
}

function Heads({ first, withBeside }: { readonly first: string; readonly withBeside: boolean }) {
  const figures = [
    said.time,
    ...(withBeside ? [beside.budget, beside.usual] : [said.sessions, said.planned]),
    said.over,
    ...[said.leads, said.sales, said.revenue],
  ];
  return (
    <Row>
      <ColumnHead>{first}</ColumnHead>
      {figures.map((head) => (
        <ColumnHead key={head} kind="num">
          {head}
        </ColumnHead>
      ))}
    </Row>
  );
}

function Figures({
  row,
  minutes,
  currency,
  withSign,
}: {
  readonly row: PlannedTime & Outcomes & { readonly beside?: Beside };
  readonly minutes: number;
  readonly currency: string;
  readonly withSign: boolean;
}) {
  const none = row.seconds === 0 && row.sessions === 0 ? said.noTimeHere : undefined;
  const unplanned = row.plannedSeconds === 0 && row.overSeconds === 0 ? said.noPlan : undefined;
  const revenue = withSign ? money(row.revenue, currency) : amount(row.revenue, currency);
  return (
    <>
      <Figure label={said.time} why={none}>
        {hoursAndMinutes(minutes)}
      </Figure>
      {row.beside === undefined ? (
        <>
          <Figure label={said.sessions} why={none}>
            {count(row.sessions)}
          </Figure>
          <Figure label={said.planned} why={unplanned}>
            {hoursAndMinutes(minutesOf(row.plannedSeconds))}
          </Figure>
        </>
      ) : (
        <Besides {...row.beside} />
      )}
      <Figure
        label={said.over}
        why={unplanned}
        kind={minutesOf(row.overSeconds) > 0 ? 'alert' : ''}
      >
        {hoursAndMinutes(minutesOf(row.overSeconds))}
      </Figure>
      <Figure label={said.leads}>{count(row.leads)}</Figure>
      <Figure label={said.sales}>{count(row.sales)}</Figure>
      <Figure label={said.revenue} why={row.revenue === 0 ? said.noRevenue : undefined}>
        {revenue}
      </Figure>
    </>
  );
}

function Besides({ budget, usual }: Beside) {
  return (
    <>
      <Figure label={beside.budget} why={budget === null ? beside.noBudget : undefined}>
        {hoursAndMinutes(budget ?? 0)}
      </Figure>
      <Figure label={beside.usual} why={usual === null ? beside.noUsual : undefined}>
        {hoursAndMinutes(minutesOf(usual ?? 0))}
      </Figure>
    </>
  );
}
