import { daySpan, tenths, wholeAmount, wholeMoney } from '../../ui/format.ts';
import { Cell, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { words } from '../../ui/words/words.ts';
import type { View } from './view.ts';

/** The social time as a statement of account: what came in, less what it cost. */
export function Account({ view }: { readonly view: View }) {
  const { days, settings, comparison } = view;
  const { currency, hourlyValue } = settings;
  const { social } = comparison.totals;
  const said = words.dashboard.account;
  const aside = social.personal.hours + social.customer.hours;
  const hours = tenths(social.hours);
  return (
    <Table kind="account" caption={said.caption(daySpan(days.from, days.to))}>
      <Row>
        <RowHead>{said.sales(social.sales, social.leads)}</RowHead>
        <Cell kind="num outcome strong">{wholeMoney(social.revenue, currency)}</Cell>
      </Row>
      <Row>
        <RowHead>
          {hourlyValue === null
            ? said.timeOnly(hours)
            : said.time(hours, wholeMoney(hourlyValue, currency))}
        </RowHead>
        <Figure
          kind="time"
          label=""
          why={hourlyValue === null ? words.dashboard.why.no_hourly_value : undefined}
        >
          {wholeAmount(social.hours * (hourlyValue ?? 0), currency)}
        </Figure>
      </Row>
      {social.spent > 0 && (
        <Row>
          <RowHead>{said.spent}</RowHead>
          <Cell kind="num">{wholeAmount(social.spent, currency)}</Cell>
        </Row>
      )}
      {social.cost.value !== null && (
        <Row kind="total">
          <RowHead>{said.total}</RowHead>
          <Cell kind="num">{wholeMoney(social.revenue - social.cost.value, currency)}</Cell>
        </Row>
      )}
      {aside > 0 && (
        <Row kind="after">
          <RowHead>{said.aside}</RowHead>
          <Cell kind="num">{said.asideHours(tenths(aside))}</Cell>
        </Row>
      )}
    </Table>
  );
}
