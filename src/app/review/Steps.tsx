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
import { choicesOf, type Draft, draftOf, STEPS, type Step, stepNow, withContact } from './draft.ts';
import { Happened } from './Happened.tsx';
import { InTheWay } from './InTheWay.tsx';
import { useKeys } from './keys.ts';
import { latestOnly } from './latest.ts';
import { followUpDay } from './proposed.ts';
import type { Asked } from './readAsked.ts';
import type { Begun } from './readBegun.ts';
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

/** A review whose evidence is read, and what is chosen in it so far. */
interface Chosen {
  readonly asked: Asked;
  readonly draft: Draft;
}

/**
 * The review in five steps, one screen each. What is chosen is kept at once, with the step, until
 * the review is finished; a finished one changes only when it is saved. The first step stands, and
 * takes answers, while the evidence of the others is still read.
 */
export function Steps({
  begun,
  asked,
  goals,
  kept,
  onDone,
}: {
  readonly begun: Begun;
  /** `null` while it is read. */
  readonly asked: Asked | null;
  readonly goals: readonly Goal[];
  readonly kept: Review | null;
  /** Called when it is saved; for a finished review also when it is left as it was. */
  readonly onDone: () => void;
}) {
  const finished = kept !== null && kept.savedAt !== null;
  const [known, choose] = useDraft(asked, kept);
  const [failed, setFailed] = useState(false);
  const step = known === null ? 1 : stepNow(route.value.query.get('step'), kept);
  const { from, to: last } = begun.week.days;
  const keep = useMemo(
    () =>
      latestOnly<Chosen & { readonly step: Step }>(
        (next) => keepChoices(db, next.asked.week, choicesOf(next.draft, next.step), now()),
        () => setFailed(true),
      ),
    [from, last],
  );
  const put = (next: Draft, at: Step) => {
    setFailed(false);
    if (asked === null) return;
    choose(next);
    if (!finished) keep({ asked, draft: next, step: at });
  };
  const to = (next: Step) => {
    if (known !== null) put(known.draft, next);
    go('review', placeOf(next));
  };
  const save = async ({ asked, draft }: Chosen) => {
    try {
      const told = withContact(draft, asked.commitment);
      await saveReview(db, asked.week, choicesOf(told, step), now());
      go('review');
      onDone();
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  const on = () => (step === 5 && known !== null ? void save(known) : to(neighbour(step, 1)));
  const back = () => (step === 1 ? undefined : to(neighbour(step, -1)));
  useKeys(on, back);
  useArrival(step);
  return (
    <>
      <StepOpening step={step} begun={begun} known={known} />
      <StepList step={step} />
      {known === null || step === 1 ? (
        <Happened begun={begun} asked={asked} goals={goals} />
      ) : (
        <Later step={step} {...known} goals={goals} change={(next) => put(next, step)} />
      )}
      <Ways step={step} finished={finished} on={on} back={back} onDone={onDone} />
      {failed && <NotSaved />}
    </>
  );
}

/** What is chosen, from the moment the evidence is read: as it was left, or as is suggested. */
function useDraft(asked: Asked | null, kept: Review | null) {
  const [chosen, choose] = useState<Draft | null>(null);
  const first = useMemo(() => {
    if (asked === null) return null;
    return draftOf(asked.week, kept, followUpDay(asked.week, asked.settings));
  }, [asked === null]);
  const draft = chosen ?? first;
  const known: Chosen | null = asked === null || draft === null ? null : { asked, draft };
  return [known, choose] as const;
}

function Later({ step, ...props }: StepProps & { readonly step: Exclude<Step, 1> }) {
  switch (step) {
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

/** The ways on and back, at the foot of each step. */
function Ways({
  step,
  finished,
  on,
  back,
  onDone,
}: {
  readonly step: Step;
  readonly finished: boolean;
  readonly on: () => void;
  readonly back: () => void;
  readonly onDone: () => void;
}) {
  const { commit } = words.reviewPlan;
  return (
    <div class="review-end noprint">
      <p class="faint">{finished ? said.keysFinished : said.keys}</p>
      <div class="actions">
        {finished && (
          <button type="button" class="plain" onClick={onDone}>
            {commit.leave}
          </button>
        )}
        {step > 1 && (
          <button type="button" onClick={back}>
            {said.back}
          </button>
        )}
        <button type="button" class="first" onClick={on}>
          {step < 5 ? said.on : finished ? commit.saveAgain : commit.save}
        </button>
      </div>
    </div>
  );
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
