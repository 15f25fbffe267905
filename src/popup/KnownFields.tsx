import { useEffect, useRef } from 'preact/hooks';
import { FOLLOW_UP_CHOICES, type FollowUpChoice, proposedDay } from '../domain/followUp.ts';
import { STAGES } from '../domain/lead.ts';
import { CHOSEN_REASONS } from '../domain/stage.ts';
import type { KnownLead } from '../protocol/popup.ts';
import { Field } from '../ui/Field.tsx';
import { longDay } from '../ui/format.ts';
import { Split } from '../ui/Split.tsx';
import { stageName } from '../ui/stageName.ts';
import { knownLead as said } from '../ui/words/knownLead.ts';
import { lostReason } from '../ui/words/lostReason.ts';
import type { TypedKnown, WrongKnown } from './knownTyped.ts';

interface Fields {
  readonly typed: TypedKnown;
  readonly wrong: WrongKnown;
  readonly known: KnownLead;
  readonly today: string;
  readonly change: (changed: Partial<TypedKnown>) => void;
}

/** What happened. It has the focus when the form opens. */
export function KnownTouch({ typed, wrong, change }: Fields) {
  const note = useRef<HTMLInputElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <Field label={said.happened} error={wrong.note}>
      {(control) => (
        <input
          {...control}
          ref={note}
          dir="auto"
          value={typed.note}
          onInput={(event) => change({ note: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

/** When she comes up again, and what was promised. */
export function KnownNext({ typed, wrong, known, today, change }: Fields) {
  const when = typed.when as FollowUpChoice;
  const proposed = proposedDay(when, today, known.workdays);
  return (
    <>
      <Split
        legend={said.andThen}
        choices={FOLLOW_UP_CHOICES.map((value) => ({ value, label: said.choice[value] }))}
        chosen={when}
        onChoice={(chosen) => change({ when: chosen })}
      />
      {proposed !== null && <p class="hint">{said.choiceDay(longDay(proposed))}</p>}
      {when === 'date' && (
        <Field label={said.day} error={wrong.day}>
          {(control) => (
            <input
              {...control}
              type="date"
              min={today}
              value={typed.day}
              onInput={(event) => change({ day: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      {when !== 'none' && (
        <Field label={said.promise} error={wrong.promise}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              value={typed.promise}
              onInput={(event) => change({ promise: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}

/** Where she stands now; losing one asks why. */
export function KnownStage({ typed, wrong, known, change }: Fields) {
  return (
    <>
      <Field label={said.stage}>
        {(control) => (
          <select
            {...control}
            value={typed.stage}
            onChange={(event) => change({ stage: event.currentTarget.value })}
          >
            {STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {stageName(stage, known.names)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {typed.stage === 'lost' && (
        <Field label={said.reason} error={wrong.reason}>
          {(control) => (
            <select
              {...control}
              value={typed.reason}
              onChange={(event) => change({ reason: event.currentTarget.value })}
            >
              {typed.reason === '' && <option value="">{said.choose}</option>}
              {CHOSEN_REASONS.map((reason) => (
                <option key={reason} value={reason}>
                  {lostReason[reason]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}
