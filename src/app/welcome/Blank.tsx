import { useId } from 'preact/hooks';
import { daysIn } from '../../domain/analytics/days.ts';
import type { Day } from '../../domain/calendar.ts';
import { Wrong } from '../../ui/Field.tsx';
import { currencySign, wholeMoney } from '../../ui/format.ts';
import { words } from '../../ui/words/allWords.ts';
import type { Draft, Errors, ReadDraft } from './draft.ts';

/** The one sentence to fill in: a figure and a date. */
export function Blank({
  draft,
  read,
  errors,
  today,
  change,
}: {
  readonly draft: Draft;
  readonly read: ReadDraft;
  readonly errors: Errors;
  readonly today: Day;
  readonly change: (part: Partial<Draft>) => void;
}) {
  const id = useId();
  const { want, by, end } = words.welcome.blank;
  return (
    <>
      <p class="blank">
        <label for={`${id}-revenue`}>{want}</label>{' '}
        <span class="outcome nowrap">
          <span aria-hidden="true">{currencySign(draft.currency)}</span>
          <input
            {...tied(`${id}-revenue`, errors.revenue)}
            class="revenue"
            inputMode="decimal"
            autoComplete="off"
            value={draft.revenue}
            onInput={(event) => change({ revenue: event.currentTarget.value })}
          />
        </span>{' '}
        <label for={`${id}-by`}>{by}</label>{' '}
        <span class="nowrap">
          <input
            {...tied(`${id}-by`, errors.by)}
            class="by"
            type="date"
            value={draft.by}
            onInput={(event) => change({ by: event.currentTarget.value })}
          />
          {end}
        </span>
      </p>
      <Wrong of={`${id}-revenue`}>{errors.revenue}</Wrong>
      <Wrong of={`${id}-by`}>{errors.by}</Wrong>
      <p class="faint pace" aria-live="polite">
        {paceOf(read, today, draft.currency)}
      </p>
    </>
  );
}

const tied = (id: string, error: string | undefined) => ({
  id,
  'aria-describedby': error ? `${id}-error` : undefined,
  'aria-invalid': error ? true : undefined,
});

/** What the target asks of a week; nothing until both halves of it can be read. */
function paceOf({ answers: { target } }: ReadDraft, today: Day, currency: string): string {
  if (target === null) return '';
  const weeks = Math.max(1, Math.round(daysIn({ from: today, to: target.by }) / 7));
  const { pace, weeks: inWeeks } = words.welcome;
  return pace(wholeMoney(target.amount / weeks, currency), inWeeks(weeks));
}
