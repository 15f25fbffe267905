import type { WeekSeen } from '../../domain/review.ts';
import { channelName } from '../../ui/channelName.ts';
import { amount, count, hoursAndMinutes, list, money } from '../../ui/format.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { words } from '../../ui/words/allWords.ts';

const said = words.review.others;
const heads = words.review.platforms;

/** What came from channels that are no platform; nothing if nothing did. */
export function Others({ week }: { readonly week: WeekSeen }) {
  const { channels, currency } = week;
  if (channels.length === 0) return null;
  const fruitful = channels.filter((row) => row.leads > 0 || row.sales > 0);
  const firstMoney = channels.findIndex((row) => row.revenue !== 0);
  const names = (rows: WeekSeen['channels']) => list(rows.map((row) => channelName(row.channel)));
  return (
    <Section title={said.title}>
      <Statement>
        {fruitful.length > 0 ? said.statement(names(fruitful)) : said.onlyTime(names(channels))}
      </Statement>
      <Table
        kind="facts"
        caption={said.caption}
        captionHidden
        head={
          <Row>
            <ColumnHead>{said.channel}</ColumnHead>
            {[said.logged, heads.leads, heads.sales, heads.revenue].map((head) => (
              <ColumnHead key={head} kind="num">
                {head}
              </ColumnHead>
            ))}
          </Row>
        }
      >
        {channels.map((row, at) => (
          <Row key={row.channel}>
            <RowHead>
              <Swatch channel={row.channel} />
              {channelName(row.channel)}
            </RowHead>
            <Figure label={said.logged} why={row.loggedMinutes === 0 ? said.noLogged : undefined}>
              {hoursAndMinutes(row.loggedMinutes)}
            </Figure>
            <Figure label={heads.leads}>{count(row.leads)}</Figure>
            <Figure label={heads.sales}>{count(row.sales)}</Figure>
            <Figure label={heads.revenue} why={row.revenue === 0 ? heads.noRevenue : undefined}>
              {at === firstMoney ? money(row.revenue, currency) : amount(row.revenue, currency)}
            </Figure>
          </Row>
        ))}
      </Table>
    </Section>
  );
}
