import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/calendar.ts';
import type { NotDone } from '../../storage/rowChange.ts';
import { NotSaved } from '../../ui/Failed.tsx';
import { useMending } from '../../ui/mending.ts';
import { words } from '../../ui/words/allWords.ts';
import type { Fate } from '../told.ts';
import { type Draft, type Errors, readGoal, type Said } from './draft.ts';
import { GoalFields } from './GoalFields.tsx';

/** A goal being added or edited. What was typed stays until it is written or given up. */
export function GoalForm({
  name,
  start,
  save,
  currency,
  today,
  onSave,
  onEnd,
}: {
  readonly name: string;
  readonly start: Draft;
  /** What the button says. */
  readonly save: string;
  readonly currency: string;
  readonly today: Day;
  readonly onSave: (said: Said) => Promise<Fate<NotDone>>;
  /** After it was written, or when it is given up; without it there is nothing to give up. */
  readonly onEnd: (() => void) | null;
}) {
  const [draft, setDraft] = useState(start);
  const [errors, setErrors] = useState<Errors>({});
  const { form, mend } = useMending();
  const [fate, setFate] = useState<Fate<NotDone>>('done');
  useEffect(() => {
    if (onEnd !== null) form.current?.querySelector('input')?.focus();
  }, []);
  const submit = async () => {
    const read = readGoal(draft, currency, today, start.dueOn);
    setErrors('errors' in read ? read.errors : {});
    if ('errors' in read) return mend();
    const next = await onSave(read.said);
    setFate(next);
    if (next === 'done') {
      setDraft(start);
      onEnd?.();
    }
  };
  return (
    <form
      ref={form}
      class="goal-form"
      aria-label={name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <GoalFields
        draft={draft}
        errors={errors}
        currency={currency}
        change={(part) => setDraft({ ...draft, ...part })}
      />
      <p class="actions">
        <button type="submit" class="first">
          {save}
        </button>
        {onEnd !== null && (
          <button type="button" class="plain" onClick={onEnd}>
            {words.pages.cancel}
          </button>
        )}
      </p>
      <Told fate={fate} />
    </form>
  );
}

function Told({ fate }: { readonly fate: Fate<NotDone> }) {
  const { gone, changedSince } = words.goals.edit;
  switch (fate) {
    case 'done':
      return null;
    case 'failed':
      return <NotSaved />;
    case 'gone':
    case 'changed since':
      return (
        <p class="error" role="alert">
          {fate === 'gone' ? gone : changedSince}
        </p>
      );
  }
}
