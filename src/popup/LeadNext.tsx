import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PopupView } from '../protocol/popup.ts';
import { Field } from '../ui/Field.tsx';
import { MoneyField } from '../ui/MoneyField.tsx';
import { Split } from '../ui/Split.tsx';
import { weekdayAndDay } from './dayText.ts';
import { log } from './formWords.ts';
import { type FollowUpWhen, followUpDay, type TypedLead, type Wrong } from './leadTyped.ts';

/** The second step: what happens next, and what it may be worth. */
export function LeadNext(props: {
  readonly typed: TypedLead;
  readonly wrong: Wrong;
  readonly view: PopupView;
  readonly currency: string;
  readonly notSaved: ComponentChildren;
  readonly onChange: (change: Partial<TypedLead>) => void;
  readonly onSave: () => void;
  readonly onBack: () => void;
}) {
  const { typed, wrong, onChange } = props;
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => ref.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);
  const save = (event: Event) => {
    event.preventDefault();
    props.onSave();
  };
  return (
    <form ref={ref} onSubmit={save} noValidate autoComplete="off">
      <div class="ask">
        <div>
          <p class="step">{log.step(2)}</p>
          <h1 dir="auto">{log.whatNext(typed.name.trim())}</h1>
        </div>
        <FollowUp {...props} />
        <MoneyField
          label={log.worth}
          error={wrong.amount}
          currency={props.currency}
          text={typed.amount}
          onText={(amount) => onChange({ amount })}
        />
        <Field label={<WithOptional label={log.note} />} error={wrong.note}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              value={typed.note}
              onInput={(event) => onChange({ note: event.currentTarget.value })}
            />
          )}
        </Field>
        {props.notSaved}
        <div class="do">
          <button type="submit" class="first">
            {log.saveLead}
          </button>
          <button type="button" onClick={props.onBack}>
            {log.back}
          </button>
        </div>
      </div>
    </form>
  );
}

function WithOptional({ label }: { readonly label: string }) {
  return (
    <>
      {label} <span class="hint inline">{log.optional}</span>
    </>
  );
}

function FollowUp({
  typed,
  wrong,
  view,
  onChange,
}: {
  readonly typed: TypedLead;
  readonly wrong: Wrong;
  readonly view: PopupView;
  readonly onChange: (change: Partial<TypedLead>) => void;
}) {
  const soon = followUpDay('soon', view.today, '') ?? view.today;
  const choices: readonly { value: FollowUpWhen; label: string }[] = [
    { value: 'tomorrow', label: log.day.tomorrow },
    { value: 'soon', label: weekdayAndDay(soon) },
    { value: 'week', label: log.day.week },
    { value: 'date', label: log.day.date },
    { value: 'none', label: log.day.none },
  ];
  return (
    <>
      <Split
        legend={log.followUp}
        choices={choices}
        chosen={typed.when as FollowUpWhen}
        onChoice={(when) => onChange({ when })}
      />
      {typed.when === 'date' && (
        <Field label={log.date} error={wrong.date}>
          {(control) => (
            <input
              {...control}
              type="date"
              min={view.today}
              value={typed.date}
              onInput={(event) => onChange({ date: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
