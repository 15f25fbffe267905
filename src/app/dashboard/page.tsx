import './dashboard.css';
import { useMemo } from 'preact/hooks';
import { useLive } from '../../ui/live.ts';
import { Ready } from '../../ui/Ready.tsx';
import { weekStartOf } from '../../ui/weekStart.ts';
import { words } from '../../ui/words/words.ts';
import { route } from '../route.ts';
import { useStoringFailsSince } from '../storingFails.ts';
import { now, today, zone } from '../today.ts';
import { Dashboard } from './Dashboard.tsx';
import { narrowingIn } from './filters.ts';
import { rangeIn } from './ranges.ts';
import { type Records, readRecords } from './read.ts';
import { type Look, viewOf } from './view.ts';

/** Records, and the moment and the range they were read for. */
interface Read {
  readonly records: Records;
  readonly look: Pick<Look, 'range' | 'today' | 'now' | 'zone'>;
}

/** Is the time turning into business, and what comes next. */
export function Page() {
  const range = rangeIn(route.value.query);
  const look = { range, today: today(), zone: zone() };
  const failingSince = useStoringFailsSince();
  const read = useLive(async () => {
    const at = { ...look, now: now() };
    return { look: at, records: await readRecords(range, { ...at, failingSince }) };
  }, [JSON.stringify(range), look.today, look.zone, failingSince]);
  return (
    <Ready of={read} name={words.pages.name.dashboard}>
      {(known) => <Shown read={known} />}
    </Ready>
  );
}

/** The view is worked out once for what was read and the filters, not whenever something is drawn. */
function Shown({ read }: { readonly read: Read }) {
  const { channel, goalId } = narrowingIn(route.value.query);
  const view = useMemo(() => {
    const weekStart = weekStartOf(read.records.settings);
    return viewOf(read.records, { ...read.look, weekStart, narrowing: { channel, goalId } });
  }, [read, channel, goalId]);
  return <Dashboard view={view} />;
}
