import './dashboard.css';
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
import { readRecords } from './read.ts';
import { viewOf } from './view.ts';

/** Is the time turning into business, and what comes next. */
export function Page() {
  const { query } = route.value;
  const range = rangeIn(query);
  const look = { range, today: today(), zone: zone() };
  const failingSince = useStoringFailsSince();
  const records = useLive(async () => {
    const at = { ...look, now: now() };
    return { look: at, records: await readRecords(range, { ...at, failingSince }) };
  }, [range, look.today, look.zone, failingSince]);
  return (
    <Ready of={records} name={words.shared.page.dashboard}>
      {(read) => {
        const weekStart = weekStartOf(read.records.settings);
        const view = viewOf(read.records, {
          ...read.look,
          weekStart,
          narrowing: narrowingIn(query),
        });
        return <Dashboard view={view} />;
      }}
    </Ready>
  );
}
