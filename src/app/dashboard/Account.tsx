import type { Outcome } from '../../domain/analytics/channelRow.ts';
import { Explained } from '../../ui/Explained.tsx';
import { aboutMoney } from '../../ui/estimate.ts';
import { daySpan, list, money, tenths, wholeAmount, wholeMoney } from '../../ui/format.ts';
import { Cell, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { words } from '../../ui/words/words.ts';
import { lookedTotals } from './answer.ts';
import { Before } from './Before.tsx';
import { asideParts, explainCost } from './channels/explain.ts';
import { rowsBehind } from './channels/links.ts';
import { expectedOn, explainExpected, isWorthSaying, scopeOf } from './expected.ts';
import { onChannel } from './on.ts';
import type { View } from './view.ts';

const said = words.dashboard.account;
const { explain } = words.dashboard.channels;

/** The social time as a statement of account: what came in, less what it cost. */
export function Account({ view }: { readonly view: View }) {
  const { days, settings, narrowing } = view;
  const { currency } = settings;
  const social = lookedTotals(view);
  const scope = scopeOf(view);
  const aside = social.personal.hours + social.customer.hours;
  return (
    <div>
      <Table
        kind="account"
        caption={said.caption(
          onChannel(narrowing.channel ?? 'social'),
          daySpan(days.from, days.to),
        )}
      >
        <Row>
          <RowHead>{said.sales(social.sales, social.leads)}</RowHead>
          <Cell kind="num outcome strong">
            <Explained by={explain.revenue} href={rowsBehind('sales', scope, view)}>
              {wholeMoney(social.revenue, currency)}
            </Explained>
          </Cell>
        </Row>
        <Time social={social} view={view} />
        {social.spent > 0 && (
          <Row>
            <RowHead>{said.spent}</RowHead>
            <Cell kind="num">
              <Explained by={said.spentHow} href={rowsBehind('cost', scope, view)}>
                {wholeAmount(social.spent, currency)}
              </Explained>
            </Cell>
          </Row>
        )}
        <Total social={social} currency={currency} />
        <Still view={view} />
        {aside > 0 && (
          <Row kind="after">
            <RowHead>{said.aside}</RowHead>
            <Cell kind="num">
              <Explained by={`${list(asideParts(social))}.`}>
                {said.asideHours(tenths(aside))}
              </Explained>
            </Cell>
          </Row>
        )}
      </Table>
      <Before view={view} />
    </div>
  );
}

function Time({ social, view }: { readonly social: Outcome; readonly view: View }) {
  const { currency, hourlyValue } = view.settings;
  const hours = tenths(social.hours);
  if (hourlyValue === null)
    return (
      <Row>
        <RowHead>{said.timeOnly(hours)}</RowHead>
        <Figure kind="time" label="" why={words.dashboard.why.no_hourly_value} />
      </Row>
    );
  const worth = social.hours * hourlyValue;
  const own = { ...social, spent: 0, cost: { value: worth, reason: null } };
  return (
    <Row>
      <RowHead>{said.time(hours, money(hourlyValue, currency))}</RowHead>
      <Figure kind="time" label="">
        <Explained by={explainCost(own, view)} href={rowsBehind('hours', scopeOf(view), view)}>
          {wholeAmount(worth, currency)}
        </Explained>
      </Figure>
    </Row>
  );
}

function Total({ social, currency }: { readonly social: Outcome; readonly currency: string }) {
  if (social.cost.value === null) return null;
  const write = (minor: number) => wholeMoney(Math.round(minor), currency);
  const left = social.revenue - social.cost.value;
  return (
    <Row kind="total">
      <RowHead>{said.total}</RowHead>
      <Cell kind="num">
        <Explained by={said.totalHow(write(social.revenue), write(social.cost.value), write(left))}>
          {write(left)}
        </Explained>
      </Cell>
    </Row>
  );
}

function Still({ view }: { readonly view: View }) {
  const { likely } = expectedOn(view, scopeOf(view));
  if (!isWorthSaying(likely, view)) return null;
  return (
    <Row kind="after">
      <RowHead>{said.expected}</RowHead>
      <Cell kind="num">
        <Explained by={explainExpected(view, scopeOf(view))}>
          {aboutMoney(likely, view.settings.currency)}
        </Explained>
      </Cell>
    </Row>
  );
}
