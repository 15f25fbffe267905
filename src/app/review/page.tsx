import './review.css';
import { useEffect, useState } from 'preact/hooks';
import type { Review } from '../../domain/review.ts';
import { useLive } from '../../ui/live.ts';
import { Opening } from '../../ui/Opening.tsx';
import { Ready } from '../../ui/Ready.tsx';
import { dayRange, moment } from '../../ui/timeText.ts';
import { words } from '../../ui/words/words.ts';
import { Noticing } from '../Noticing.tsx';
import { addressOf, route } from '../route.ts';
import { useStoringFailsSince } from '../storingFails.ts';
import { Decide } from './Decide.tsx';
import { Decided } from './Decided.tsx';
import { Earlier } from './Earlier.tsx';
import { Facts } from './Facts.tsx';
import { First } from './First.tsx';
import { type Known, readReview, type Shown } from './read.ts';
import { weekSentence } from './sentence.ts';

const said = words.review;

/** Last week's outcomes, one decision for each platform, and every review before. */
export function Page() {
  const asked = route.value.query.get('week');
  const failing = useStoringFailsSince();
  const records = useLive(() => readReview(asked, failing), [asked, failing]);
  return (
    <Ready of={records} name={words.shared.page.review}>
      {({ known, shown }) => (
        <>
          <Noticing />
          <Week shown={shown} known={known} />
          <Ways shown={shown} known={known} />
          <Earlier saved={othersThan(shown, known)} />
        </>
      )}
    </Ready>
  );
}

function Week({ shown, known }: { readonly shown: Shown; readonly known: Known }) {
  switch (shown.kind) {
    case 'first':
      return <First week={shown.week} goals={known.goals} />;
    case 'running':
      return (
        <>
          <Opening answer={said.answer.soFar(weekSentence(shown.week))}>
            <p class="prose">
              {said.week(dayRange(shown.week.days))}. {said.running}
            </p>
          </Opening>
          <Facts week={shown.week} goals={known.goals} />
        </>
      );
    case 'decide':
      return (
        <>
          <Opening answer={weekSentence(shown.week)}>
            <p class="prose">
              {said.week(dayRange(shown.week.days))}. {said.ready}
            </p>
          </Opening>
          <Facts week={shown.week} goals={known.goals} />
          <Decide {...shown} onSaved={toTop} />
        </>
      );
    case 'seen':
      return <Seen key={shown.review.id} {...shown} known={known} />;
    case 'unknown':
      return <Opening answer={said.unknownWeek} />;
  }
}

function Seen({
  review,
  isLast,
  known,
}: {
  readonly review: Review;
  readonly isLast: boolean;
  readonly known: Known;
}) {
  const [changing, setChanging] = useState(false);
  // A change on another page shows at once; an open form keeps what is typed in it.
  useEffect(() => setChanging(false), [review.updatedAt]);
  return (
    <>
      <Opening answer={weekSentence(review)}>
        <p class="prose">
          {said.week(dayRange(review.days))}. {said.seenOn(moment(review.until, review.zone))}
        </p>
      </Opening>
      <Facts week={review} goals={known.goals} />
      {changing ? (
        <Decide week={review} kept={review} before={null} onSaved={() => setChanging(false)} />
      ) : (
        <Decided review={review} onChange={isLast ? () => setChanging(true) : null} />
      )}
    </>
  );
}

/** The ways to the other weeks that can be looked at. */
function Ways({ shown, known }: { readonly shown: Shown; readonly known: Known }) {
  const atLast = shown.kind === 'decide' || (shown.kind === 'seen' && shown.isLast);
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

function toTop(): void {
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
