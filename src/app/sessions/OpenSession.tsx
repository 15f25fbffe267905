import type { Session } from '../../domain/session.ts';
import { activitiesOf, storyOf } from '../../domain/sessionStory.ts';
import type { Visit } from '../../domain/visit.ts';
import { attentionOf } from '../../domain/visitPart.ts';
import { list, minutesAndSeconds } from '../../ui/format.ts';
import { useLive } from '../../ui/live.ts';
import { shortDuration } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { clocks } from '../today.ts';
import { ChangeSession } from './ChangeSession.tsx';
import { CorrectTime } from './CorrectTime.tsx';
import type { Hands } from './DayList.tsx';
import { Edited } from './Edited.tsx';
import { Story } from './Story.tsx';
import { TimeLine } from './TimeLine.tsx';

const said = words.sessions.open;

/** Everything that is known of a session, and what can be changed of it. */
export function OpenSession({ id, hands }: { readonly id: string; readonly hands: Hands }) {
  const known = useLive(() => readWhole(id), [id]);
  if (known.kind === 'loading') return null;
  if (known.kind === 'failed') return <p class="error">{words.pages.failed.reading.what}</p>;
  const { session, visits } = known.value;
  if (session === null) return null;
  const story = storyOf(visits, session.plannedMinutes);
  return (
    <>
      {visits.length === 0 ? (
        <p class="prose">{said.noVisits}</p>
      ) : (
        <>
          <TimeLine story={story} session={session} />
          <Story story={story} session={session} attention={attentionOf(visits)} />
        </>
      )}
      <Facts session={session} visits={visits} />
      <ChangeSession session={session} hands={hands} />
      <CorrectTime session={session} visits={visits} hands={hands} />
      <Edited session={session} hands={hands} />
    </>
  );
}

async function readWhole(id: string): Promise<{ session: Session | null; visits: Visit[] }> {
  const [session, visits] = await Promise.all([
    db.sessions.get(id),
    db.visits.where('sessionId').equals(id).sortBy('start'),
  ]);
  return { session: session ?? null, visits };
}

/** Plan, activities, the promise, and whose clock it is. */
function Facts({
  session,
  visits,
}: {
  readonly session: Session;
  readonly visits: readonly Visit[];
}) {
  const heaps = activitiesOf(visits).map(({ activity, seconds }) =>
    said.heap(words.sessions.activity[activity], minutesAndSeconds(seconds)),
  );
  const sentences = [
    ...(heaps.length === 0 ? [] : [said.heaps(list(heaps))]),
    ...planSentence(session, attentionOf(visits)),
    ...(session.ifThen === null || session.ifThen === '' ? [] : [said.ifThen(session.ifThen)]),
    ...(session.zone === clocks() ? [] : [said.zone(session.zone)]),
  ];
  return <p class="prose">{sentences.join(' ')}</p>;
}

function planSentence({ plannedMinutes }: Session, attention: number): string[] {
  if (plannedMinutes === null) return [];
  const over = attention - plannedMinutes * 60;
  return [over > 0 ? said.over(shortDuration(over)) : said.within(plannedMinutes)];
}
