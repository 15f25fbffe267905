import { useState } from 'preact/hooks';
import { lastDays } from '../../domain/analytics/days.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Effort } from '../../domain/cost.ts';
import { layOut } from '../../domain/effortDays.ts';
import { deleteEffort } from '../../storage/efforts.ts';
import { channelName } from '../../ui/channelName.ts';
import { count, hours } from '../../ui/format.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { Cell, ColumnHead, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { words } from '../../ui/words/allWords.ts';
import { dayText } from '../leads/dayText.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { carryOut } from '../told.ts';
import { EffortDialog } from './EffortDialog.tsx';
import { EffortForm } from './EffortForm.tsx';

const { spent: said, told, table } = words.leadsPage;
const RECENT_DAYS = 28;
const AT_ONCE = 20;
const SECONDS_IN_MINUTE = 60;

/** Calls, meetings, fairs: time on channels that are not sites, written down by hand. */
export function Efforts({
  efforts,
  today,
}: {
  readonly efforts: readonly Effort[];
  readonly today: Day;
}) {
  const [shown, setShown] = useState(AT_ONCE);
  const [editing, setEditing] = useState<Effort | null>(null);
  const recent = lastDays(today, RECENT_DAYS);
  const minutes = layOut(efforts, today)
    .filter(({ on }) => recent.from <= on && on <= recent.to)
    .reduce((sum, effort) => sum + effort.minutes, 0);
  const more = efforts.length - shown;
  return (
    <Section title={said.efforts}>
      <Statement>
        {efforts.length === 0
          ? said.effortsNone
          : said.effortsSum(hours(minutes * SECONDS_IN_MINUTE))}
      </Statement>
      <p class="prose">{said.effortsWhy}</p>
      {efforts.length > 0 && (
        <Table kind="stack" caption={said.effortsCaption} captionHidden head={<Heads />}>
          {efforts.slice(0, shown).map((effort) => (
            <EffortRow
              key={effort.id}
              effort={effort}
              today={today}
              onEdit={() => setEditing(effort)}
            />
          ))}
        </Table>
      )}
      {more > 0 && (
        <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
          {table.more(Math.min(more, AT_ONCE))}
        </button>
      )}
      <EffortForm today={today} />
      {editing && <EffortDialog effort={editing} today={today} onClose={() => setEditing(null)} />}
    </Section>
  );
}

function Heads() {
  return (
    <Row>
      <ColumnHead>{said.on}</ColumnHead>
      <ColumnHead>{said.channel}</ColumnHead>
      <ColumnHead>{said.what}</ColumnHead>
      <ColumnHead kind="num">{said.minutes}</ColumnHead>
      <ColumnHead>
        <span class="hidden">{said.ways}</span>
      </ColumnHead>
    </Row>
  );
}

function EffortRow({
  effort,
  today,
  onEdit,
}: {
  readonly effort: Effort;
  readonly today: Day;
  readonly onEdit: () => void;
}) {
  const what = `${channelName(effort.channel)}, ${dayText(effort.on, today)}`;
  // What still goes on is one figure for each platform, and stands in its own fields below.
  const goesOn = effort.every === 'week' && effort.to === null;
  const channel = channelName(effort.channel);
  const minutes = count(effort.minutes);
  return (
    <Row kind={effort.kind === 'logged' ? '' : 'stated'}>
      <RowHead>
        {effort.every === 'once'
          ? dayText(effort.on, today)
          : said.since(dayText(effort.on, today), effort.to && dayText(effort.to, today))}
      </RowHead>
      <Cell>
        <Swatch channel={effort.channel} />
        {channel}
      </Cell>
      <Cell>{effort.kind === 'logged' ? <bdi>{effort.note}</bdi> : said.kind[effort.kind]}</Cell>
      <Figure label={said.minutes}>
        {effort.every === 'once' ? minutes : said.aWeek(minutes)}
      </Figure>
      <Cell>
        <div class="actions">
          {!goesOn && (
            <button type="button" class="plain" aria-label={said.editEntry(what)} onClick={onEdit}>
              {said.edit}
            </button>
          )}
          <button
            type="button"
            class="plain"
            aria-label={said.deleteEntry(what)}
            onClick={() => carryOut(() => deleteEffort(db, effort.id, now()), told.timeDeleted)}
          >
            {said.delete}
          </button>
        </div>
      </Cell>
    </Row>
  );
}
