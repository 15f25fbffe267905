import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Goal } from '../../domain/goal.ts';
import type { Review } from '../../domain/review.ts';
import { keepChoices, saveReview } from '../../storage/reviews.ts';
import { NotSaved } from '../../ui/Failed.tsx';
import { words } from '../../ui/words/allWords.ts';
import { go, route } from '../route.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { Brought } from './Brought.tsx';
import { Commit } from './Commit.tsx';
import { Decide } from './Decide.tsx';
import { choicesOf, type Draft, draftOf, STEPS, type Step, stepNow } from './draft.ts';
import { Happened } from './Happened.tsx';
import { InTheWay } from './InTheWay.tsx';
import { useKeys } from './keys.ts';
import { latestOnly } from './latest.ts';
import { followUpDay } from './proposed.ts';
import type { Asked } from './readAsked.ts';
import { placeOf, StepList } from './StepList.tsx';
import { StepOpening } from './StepOpening.tsx';

const said = words.reviewSteps;

/** What each step shows and changes. */
export interface StepProps {
  readonly asked: Asked;
  readonly goals: readonly Goal[];
  readonly draft: Draft;
  readonly change: (next: Draft) => void;
}

/**
 * The review in five steps, one screen each. What is chosen is kept at once, with the step, until
 * the review is finished; a finished one changes only when it is saved.
 */
export function Steps({
  asked,
  goals,
  kept,
  onDone,
}: {
  readonly asked: Asked;
  readonly goals: readonly Goal[];
  readonly kept: Review | null;
  /** Called when it is saved; for a finished review also when it is left as it was. */
  readonly onDone: () => void;
}) {
  const { week, settings } = asked;
  const finished = kept !== null && kept.savedAt !== null;
  const [draft, setDraft] = useState<Draft>(() => draftOf(week, kept, followUpDay(week, settings)));
  const [failed, setFailed] = useState(false);
  const step = stepNow(route.value.query.get('step'), kept);
  const keep = useMemo(
    () =>
      latestOnly<{ readonly draft: Draft; readonly step: Step; readonly asked: Asked }>(
        (next) => keepChoices(db, next.asked.week, choicesOf(next.draft, next.step), now()),
        () => setFailed(true),
      ),
    [week.days.from, week.days.to],
  );
  const change = (next: Draft) => {
    setFailed(false);
    setDraft(next);
    if (!finished) keep({ draft: next, step, asked });
  };
  const to = (next: Step) => {
    setFailed(false);
    if (!finished) keep({ draft, step: next, asked });
    go('review', placeOf(next));
  };
  const save = async () => {
    try {
      await saveReview(db, week, choicesOf(draft, step), now());
      go('review');
      onDone();
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  const on = () => (step === 5 ? void save() : to(neighbour(step, 1)));
  const back = () => (step === 1 ? undefined : to(neighbour(step, -1)));
  useKeys(on, back);
  useArrival(step);
  const props = { asked, goals, draft, change };
  return (
    <>
      <StepOpening step={step} asked={asked} draft={draft} />
      <StepList step={step} />
      <Shown step={step} {...props} />
      <div class="review-end noprint">
        <p class="faint">{finished ? said.keysFinished : said.keys}</p>
        <div class="actions">
          {finished && (
            <button type="button" class="plain" onClick={onDone}>
              {words.reviewPlan.commit.leave}
            </button>
          )}
          {step > 1 && (
            <button type="button" onClick={back}>
              {said.back}
            </button>
          )}
          <button type="button" class="first" onClick={on}>
            {step < 5
              ? said.on
              : finished
                ? words.reviewPlan.commit.saveAgain
                : words.reviewPlan.commit.save}
          </button>
        </div>
      </div>
      {failed && <NotSaved />}
    </>
  );
}

function Shown({ step, ...props }: StepProps & { readonly step: Step }) {
  switch (step) {
    case 1:
      return <Happened {...props} />;
    case 2:
      return <Brought {...props} />;
    case 3:
      return <InTheWay {...props} />;
    case 4:
      return <Decide {...props} />;
    case 5:
      return <Commit {...props} />;
  }
}

const neighbour = (step: Step, by: 1 | -1): Step => STEPS.find((one) => one === step + by) ?? step;

/** A step is read from its top; the first one is, where the page opens. */
function useArrival(step: Step): void {
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) toTop();
    first.current = false;
  }, [step]);
}

export function toTop(): void {
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
