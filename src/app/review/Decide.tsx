import { useMemo, useRef, useState } from 'preact/hooks';
import { addDays } from '../../domain/calendar.ts';
import { PLATFORMS, type Platform } from '../../domain/platform.ts';
import type { Choices, Review, WeekSeen } from '../../domain/review.ts';
import { keepChoices, saveReview } from '../../storage/reviews.ts';
import { NotSaved } from '../../ui/Failed.tsx';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { dayRange } from '../../ui/timeText.ts';
import { words } from '../../ui/words/words.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { DecideTable } from './DecideTable.tsx';
import { choicesOf, type Draft, draftOf, errorsOf, type Row } from './draft.ts';
import { Freed } from './Freed.tsx';
import { latestOnly } from './latest.ts';

const said = words.review.decide;

/** What has become of the form: being filled in, sent back for mending, or not written. */
type State = 'open' | 'wrong' | 'not saved';

/** One decision for each platform. What is chosen is kept at once; saving finishes the review. */
export function Decide({
  week,
  kept,
  before,
  onSaved,
}: {
  readonly week: WeekSeen;
  readonly kept: Choices | null;
  readonly before: Review | null;
  readonly onSaved: () => void;
}) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(week, kept));
  const [state, setState] = useState<State>('open');
  const form = useRef<HTMLFormElement>(null);
  const errors = state === 'wrong' ? errorsOf(draft, week) : {};
  const finished = kept !== null && 'savedAt' in kept && kept.savedAt !== null;
  const keep = useMemo(
    () =>
      latestOnly<Draft>(
        (next) => keepChoices(db, week, choicesOf(next), now()),
        () => setState('not saved'),
      ),
    [week.days.from],
  );
  const change = (platform: Platform, row: Row) => {
    const next = { ...draft, [platform]: row };
    setDraft(next);
    if (!finished) keep(next);
  };
  const save = async () => {
    if (Object.keys(errorsOf(draft, week)).length > 0) {
      setState('wrong');
      requestAnimationFrame(() => focusFirstWrong(form.current));
      return;
    }
    try {
      await saveReview(db, week, choicesOf(draft), now());
      onSaved();
    } catch (error) {
      console.error(error);
      setState('not saved');
    }
  };
  return (
    <Section title={said.title} note={said.note(dayRange(weekAfter(week)))}>
      <Statement>{said.statement}</Statement>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <DecideTable week={week} before={before} draft={draft} errors={errors} change={change} />
        <Things draft={draft} change={change} />
        <div class="review-end">
          <Freed week={week} choices={choicesOf(draft)} />
          <button type="submit" class="first">
            {finished ? said.saveAgain : said.save}
          </button>
        </div>
        {state === 'wrong' && Object.keys(errors).length > 0 && (
          <p class="error" role="alert">
            {said.wrong.form}
          </p>
        )}
        {state === 'not saved' && <NotSaved />}
        {!finished && <p class="faint">{said.kept}</p>}
      </form>
    </Section>
  );
}

/** The one thing to change, for each platform where one is to change. */
function Things({
  draft,
  change,
}: {
  readonly draft: Draft;
  readonly change: (platform: Platform, row: Row) => void;
}) {
  return PLATFORMS.filter((platform) => draft[platform].decision === 'change').map((platform) => (
    <div class="field review-thing" key={platform}>
      <label for={`thing-${platform}`}>{said.one(words.shared.platform[platform])}</label>
      <span class="hint" id={`thing-${platform}-hint`}>
        {said.oneHint}
      </span>
      <input
        id={`thing-${platform}`}
        aria-describedby={`thing-${platform}-hint`}
        value={draft[platform].thing}
        onInput={(event) =>
          change(platform, { ...draft[platform], thing: event.currentTarget.value })
        }
      />
    </div>
  ));
}

/** The days the decisions are for. */
export const weekAfter = ({ days }: WeekSeen) => ({
  from: addDays(days.from, 7),
  to: addDays(days.to, 7),
});

const focusFirstWrong = (form: HTMLFormElement | null): void =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
