import { PLATFORMS } from '../../../domain/platform.ts';
import type { TimeSaid } from '../../../transfer/desk/timeWorks.ts';
import type { DayTotals } from '../../../transfer/time/dayTotals.ts';
import { channelName } from '../../../ui/channelName.ts';
import { count, day, tenths } from '../../../ui/format.ts';
import { Swatch } from '../../../ui/Swatch.tsx';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/allWords.ts';

const said = words.data.importTime;
const SECONDS_IN_MINUTE = 60;
const SECONDS_IN_HOUR = 3600;

/** What another program saw, and what cannot be known of it. */
export function TimeSeen({ history }: { readonly history: TimeSaid }) {
  return history.kind === 'activitywatch' ? <Watched time={history} /> : <Days time={history} />;
}

type Watch = Extract<TimeSaid, { readonly kind: 'activitywatch' }>;

function Watched({ time: { seen, missing } }: { readonly time: Watch }) {
  const { platform, open, focused, active } = said.head;
  return (
    <>
      <p class="hint">{said.depths}</p>
      {missing.map((what) => (
        <p class="error" key={what}>
          {said.missing[what]}
        </p>
      ))}
      <Table
        kind="data-rows short-rows"
        caption={said.found.activitywatch}
        head={<Head names={[platform, open, focused, active]} />}
      >
        {seen.map((one) => (
          <Row key={one.platform}>
            <RowHead>
              <Swatch channel={one.platform} />
              {channelName(one.platform)}
            </RowHead>
            <Figure label={open}>{tenths(one.open / SECONDS_IN_MINUTE)}</Figure>
            <Figure label={focused}>{tenths(one.focused / SECONDS_IN_MINUTE)}</Figure>
            <Figure label={active}>{tenths(one.active / SECONDS_IN_MINUTE)}</Figure>
          </Row>
        ))}
      </Table>
    </>
  );
}

function Days({ time: { kind, totals, refused } }: { readonly time: DayTotals }) {
  const { platform, days, hours: spent } = said.head;
  const seen = PLATFORMS.map((one) => ({
    one,
    own: totals.filter((total) => total.platform === one),
  }));
  return (
    <>
      <p class="hint">{said.days}</p>
      <Refused refused={refused} />
      <Table
        kind="data-rows short-rows"
        caption={said.found[kind]}
        head={<Head names={[platform, days, spent]} />}
      >
        {seen
          .filter(({ own }) => own.length > 0)
          .map(({ one, own }) => (
            <Row key={one}>
              <RowHead>
                <Swatch channel={one} />
                {channelName(one)}
              </RowHead>
              <Figure label={days}>{count(own.length)}</Figure>
              <Figure label={spent}>
                {tenths(own.reduce((sum, { seconds }) => sum + seconds, 0) / SECONDS_IN_HOUR)}
              </Figure>
            </Row>
          ))}
      </Table>
    </>
  );
}

const SHOWN_REFUSED = 20;

function Refused({ refused }: Pick<DayTotals, 'refused'>) {
  return (
    <>
      {refused.slice(0, SHOWN_REFUSED).map(({ line, platform, day: on, why }, at) => (
        <p class="error" key={`${line} ${at}`}>
          {said.refusedAt(line, channelName(platform), day(on), said.refused[why])}
        </p>
      ))}
      {refused.length > SHOWN_REFUSED && (
        <p class="error">{said.moreRefused(refused.length - SHOWN_REFUSED)}</p>
      )}
    </>
  );
}

function Head({ names: [first, ...others] }: { readonly names: readonly string[] }) {
  return (
    <Row>
      <ColumnHead>{first}</ColumnHead>
      {others.map((name) => (
        <ColumnHead kind="num" key={name}>
          {name}
        </ColumnHead>
      ))}
    </Row>
  );
}
