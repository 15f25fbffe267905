import './time.css';
import { useMemo } from 'preact/hooks';
import { driftOf, type PlannedSession } from '../../../domain/analytics/metrics.ts';
import { type TimeUse, timeUse } from '../../../domain/analytics/timeUse.ts';
import { daySpan, percent } from '../../../ui/format.ts';
import { Statement } from '../../../ui/Opening.tsx';
import { Section } from '../../../ui/Section.tsx';
import { words } from '../../../ui/words/lowerWords.ts';
import { More } from '../More.tsx';
import { hoursShort } from '../overTime/time.ts';
import type { View } from '../view.ts';
import { findingOf } from './finding.ts';
import { daysLookedAt, socialLeads, type TimeRecords } from './read.ts';
import { UseTable } from './UseTable.tsx';
import { useTime } from './useTime.ts';

const said = words.dashboardTime;
const NOTHING_READ: TimeRecords = { surfaces: new Map() };

/** What was being done in the watched hours, set against where the leads came from. */
export function WhereTime({ view }: { readonly view: View }) {
  const range = daysLookedAt(view);
  const read = useTime(view);
  const { surfaces } = read.kind === 'ready' ? read.value : NOTHING_READ;
  // A year is thirty thousand slices; the records that come later change none of them.
  const use = useMemo(() => timeUse(view.ledger.slices, daysLookedAt(view)), [view]);
  const planned = useMemo(() => view.plannedOn(daysLookedAt(view)), [view]);
  const leads = useMemo(() => socialLeads(view, daysLookedAt(view)), [view]);
  const from = leads.flatMap(({ id }) => surfaces.get(id) ?? []);
  const unknown = leads.length - from.length;
  const shown = use.total.all > 0;
  const aside = use.personal.all + use.customer.all;
  return (
    <Section title={said.title} note={daySpan(range.from, range.to)}>
      <Statement>{findingOf(use, from)}</Statement>
      {shown && <UseTable use={use} from={from} />}
      {!shown && aside > 0 && <p class="prose">{said.onlyAside(hoursShort(aside))}</p>}
      {shown && (
        <p class="prose">
          {servedText(use)} {planText(planned)}
        </p>
      )}
      {shown && (
        <p class="faint">
          {said.heaps} {read.kind === 'ready' && unknown > 0 && said.unknownLeads(unknown)}
        </p>
      )}
      {(shown || aside > 0) && (
        <More
          name={said.more}
          view={view}
          load={async () => (await import('./MoreTime.tsx')).MoreTime}
        />
      )}
    </Section>
  );
}

function servedText({ goal, total, unstated }: TimeUse): string {
  if (unstated.all === 0) return said.allGoal;
  if (goal.all === 0) return said.noGoal;
  return said.goalShare(percent(goal.all / total.all), percent(unstated.all / total.all));
}

function planText(planned: readonly PlannedSession[]): string {
  const { plannedSessions, overrunSessions, minutes, share } = driftOf(planned);
  if (plannedSessions === 0) return said.noPlan;
  return said.plan(
    plannedSessions,
    overrunSessions,
    hoursShort(minutes / 60),
    percent(share.value ?? 0),
  );
}
