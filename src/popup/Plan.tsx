import { Split } from '../ui/Split.tsx';
import { type Form, LINE_LENGTH } from './choice.ts';
import { words } from './words.ts';

const OFFERED = [5, 10, 20, 30];
const NO_PLAN = 0;

/** How many minutes, and what comes after them. A plan made elsewhere is offered too. */
export function Plan({
  form,
  onChange,
}: {
  readonly form: Form;
  readonly onChange: (change: Partial<Form>) => void;
}) {
  const { ask } = words.popup;
  const own = form.minutes !== null && !OFFERED.includes(form.minutes) ? [form.minutes] : [];
  const offered = [...OFFERED, ...own].sort((one, other) => one - other);
  return (
    <>
      <Split
        legend={ask.minutes}
        choices={[
          ...offered.map((minutes) => ({ value: minutes, label: `${minutes}` })),
          { value: NO_PLAN, label: ask.noPlan },
        ]}
        chosen={form.minutes ?? NO_PLAN}
        onChoice={(minutes) => onChange({ minutes: minutes === NO_PLAN ? null : minutes })}
      />
      {form.minutes !== null && (
        <label class="ifthen">
          <span>{ask.ifThen(form.minutes)}</span>
          <input
            value={form.ifThen}
            placeholder={ask.ifThenHint}
            maxLength={LINE_LENGTH}
            onInput={(event) => onChange({ ifThen: event.currentTarget.value })}
          />
        </label>
      )}
    </>
  );
}
