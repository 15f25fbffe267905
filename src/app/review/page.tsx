import './review.css';
import { useEffect, useState } from 'preact/hooks';
import type { Review } from '../../domain/review.ts';
import { type Live, useLive } from '../../ui/live.ts';
import { Opening } from '../../ui/Opening.tsx';
import { Ready } from '../../ui/Ready.tsx';
import { words } from '../../ui/words/allWords.ts';
import { Noticing } from '../Noticing.tsx';
import { addressOf, route } from '../route.ts';
import { useStoringFailsSince } from '../storingFails.ts';
import { now } from '../today.ts';
import { readStep, stepNow } from './draft.ts';
import { Earlier } from './Earlier.tsx';
import { Facts } from './Facts.tsx';
import { First } from './First.tsx';
import { type Records, readReview, type Shown } from './read.ts';
import type { Known } from './readAsked.ts';
import { readyWhen } from './readyWhen.ts';
import { Seen } from './Seen.tsx';
import { Steps, toTop } from './Steps.tsx';
import { weekName, weekSentence } from './sentence.ts';
import { Waiting } from './Waiting.tsx';

const said = words.review;

/** The week that is over in five steps, and every review before. */
export function Page() {
  const asked = route.value.query.get('week');
  const failing = useStoringFailsSince();
  const [round, setRound] = useState(0);
  const [begun, setBegun] = useState<Records | null>(null);
  const step = readStep(route.value.query.get('step'));
  const records = useLive(
    () => readReview(asked, failing, { step, onBegun: setBegun }),
    [asked, failing, round],
  );
  useMoment(records, () => setRound(round + 1));
  const known: Live<Records> =
    records.kind === 'loading' && begun !== null ? { kind: 'ready', value: begun } : records;
  return (
    <Ready of={known} name={words.pages.name.review}>
      {({ known, shown }) => (
        <>
          <Noticing />
          <Week shown={shown} known={known} />
          {!isDeeper(shown) && (
            <>
              <Ways shown={shown} known={known} />
              <Earlier saved={othersThan(shown, known)} all={known.saved} />
            </>
          )}
        </>
      )}
    </Ready>
  );
}

function Week({ shown, known }: { readonly shown: Shown; readonly known: Known }) {
  switch (shown.kind) {
    case 'first':
      return <First week={shown.week} goals={known.goals} when={readyWhen(known.after)} />;
    case 'waiting':
      return <Waiting week={shown.week} goals={known.goals} when={readyWhen(known.next)} />;
    case 'running':
      return (
        <>
          <Opening answer={said.answer.soFar(weekSentence(shown.week))}>
            <p class="prose">
              {weekName(shown.week.days)} {said.running}
            </p>
          </Opening>
          <Facts week={shown.week} goals={known.goals} />
        </>
      );
    case 'decide':
      return <Steps key={shown.begun.week.days.to} {...shown} goals={known.goals} onDone={toTop} />;
    case 'seen':
      return <Seen key={shown.review.id} {...shown} known={known} />;
    case 'unknown':
      return <Opening answer={said.unknownWeek} />;
  }
}

/** Reads again once her day and hour have come, if the page stands open until then. */
function useMoment(records: Live<Records>, read: () => void): void {
  const next = records.kind === 'ready' ? records.value.known.next : null;
  useEffect(() => {
    if (next === null) return;
    const timer = setTimeout(read, next - now());
    return () => clearTimeout(timer);
  }, [next]);
}

/** Past the first step there is one way: on; and before the whole of it is read. */
const isDeeper = (shown: Shown): boolean =>
  shown.kind === 'decide' &&
  (shown.asked === null || stepNow(route.value.query.get('step'), shown.kept) > 1);

/** The ways to the other weeks that can be looked at. */
function Ways({ shown, known }: { readonly shown: Shown; readonly known: Known }) {
  const atLast = shown.kind === 'decide' || (shown.kind === 'seen' && shown.asked !== null);
  if (shown.kind === 'first') return null;
  return (
    <nav class="review-ways" aria-label={said.otherWeeks}>
      {!atLast && <a href={addressOf('review')}>{said.lastWeek}</a>}
      {shown.kind !== 'running' && (
        <a href={addressOf('review', { week: known.running })}>{said.thisWeek}</a>
      )}
    </nav>
  );
}

/** Finished reviews but the one that is shown. */
const othersThan = (shown: Shown, { saved }: Known): readonly Review[] =>
  saved.filter((review) => shown.kind !== 'seen' || review.id !== shown.review.id);
