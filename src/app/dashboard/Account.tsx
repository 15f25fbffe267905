import { sum } from '../../domain/analytics/sum.ts';
import { Explained } from '../../ui/Explained.tsx';
import { aboutMoney } from '../../ui/estimate.ts';
import { daySpan, tenths, wholeAmount, wholeMoney } from '../../ui/format.ts';
import { Cell, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { words } from '../../ui/words/words.ts';
import { lookedTotals } from './answer.ts';
import { Before } from './Before.tsx';
import { rowsBehind } from './channels/links.ts';
import { lookedAt } from './headline.ts';
import type { View } from './view.ts';

/** The social time as a statement of account: what came in, less what it cost. */
export function Account({ view }: { readonly view: View }) {
  const { days, settings } = view;
  const { currency, hourlyValue } = settings;
  const social = lookedTotals(view);
  const still = sum(lookedAt(view).map(({ stillToCome }) => stillToCome));
  const said = words.dashboard.account;
  const { explain } = words.dashboard.channels;
  const { channel } = view.narrowing;
  const { typicalSale } = view.judgement;
  const usual = typicalSale === null ? '' : wholeMoney(typicalSale, currency);
  const aside = social.personal.hours + social.customer.hours;
  const hours = tenths(social.hours);
  return (
    <div>
      <Table
        kind="account"
        caption={said.caption(
          words.dashboard.answer.on[view.narrowing.channel ?? 'social'],
          daySpan(days.from, days.to),
        )}
      >
        <Row>
          <RowHead>{said.sales(social.sales, social.leads)}</RowHead>
          <Cell kind="num outcome strong">
            <Explained by={explain.revenue} href={rowsBehind('sales', channel ?? 'social', view)}>
              {wholeMoney(social.revenue, currency)}
            </Explained>
          </Cell>
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
        {still >= 1 && (
          <Row kind="after">
            <RowHead>{said.expected}</RowHead>
            <Cell kind="num">
              <Explained by={explain.expected(aboutMoney(still, currency), usual)}>
                {aboutMoney(still, currency)}
              </Explained>
            </Cell>
          </Row>
        )}
        {aside > 0 && (
          <Row kind="after">
            <RowHead>{said.aside}</RowHead>
            <Cell kind="num">{said.asideHours(tenths(aside))}</Cell>
          </Row>
        )}
      </Table>
      <Before view={view} />
    </div>
  );
}
