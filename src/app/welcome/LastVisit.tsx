import { channelName } from '../../ui/channelName.ts';
import { minutesAndSeconds } from '../../ui/format.ts';
import { useLive } from '../../ui/live.ts';
import { moment } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { zone } from '../today.ts';

const said = words.welcome.lastVisit;

/** The real row of the last visit, all of it: the shortest way to say what is recorded. */
export function LastVisit() {
  const read = useLive(async () => (await db.visits.orderBy('start').last()) ?? null, []);
  if (read.kind !== 'ready') return null;
  const visit = read.value;
  if (visit === null) return <p class="prose">{said.none}</p>;
  const rows = [
    [said.platform, channelName(visit.platform)],
    [said.part, words.shared.surface[visit.surface]],
    [said.from, moment(visit.start, zone())],
    [said.to, moment(visit.end, zone())],
    [said.counted, minutesAndSeconds(visit.seconds)],
  ] as const;
  return (
    <div>
      <h3>{said.title}</h3>
      <dl class="last-visit">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
