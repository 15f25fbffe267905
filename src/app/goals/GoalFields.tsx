import { MEASURES, OBSTACLES } from '../../domain/goal.ts';
import { Field } from '../../ui/Field.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { Split } from '../../ui/Split.tsx';
import { DayField, TextField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import type { Draft, Errors } from './draft.ts';

const said = words.goals.form;

/** What a goal is made of. */
export function GoalFields({
  draft,
  errors,
  currency,
  change,
}: {
  readonly draft: Draft;
  readonly errors: Errors;
  readonly currency: string;
  readonly change: (part: Partial<Draft>) => void;
}) {
  return (
    <>
      <Split
        legend={said.measure}
        choices={MEASURES.map((value) => ({ value, label: words.pages.measure[value] }))}
        chosen={draft.measure}
        onChoice={(measure) => change({ measure })}
      />
      <div class="side-by-side">
        <Target draft={draft} errors={errors} currency={currency} change={change} />
        <DayField
          label={said.due}
          error={errors.dueOn}
          text={draft.dueOn}
          onText={(dueOn) => change({ dueOn })}
        />
        <TextField
          label={said.title}
          hint={said.titleHint}
          error={errors.title}
          text={draft.title}
          onText={(title) => change({ title })}
        />
        <DayField
          label={said.starts}
          error={errors.startsOn}
          text={draft.startsOn}
          onText={(startsOn) => change({ startsOn })}
        />
        <Obstacle draft={draft} change={change} />
        <TextField
          label={said.obstacleNote}
          error={errors.obstacleNote}
          text={draft.obstacleNote}
          onText={(obstacleNote) => change({ obstacleNote })}
        />
      </div>
    </>
  );
}

function Target({ draft, errors, currency, change }: Parameters<typeof GoalFields>[0]) {
  const label = said.target[draft.measure];
  if (draft.measure === 'revenue') {
    return (
      <MoneyField
        label={label}
        error={errors.target}
        currency={currency}
        text={draft.target}
        onText={(target) => change({ target })}
      />
    );
  }
  return (
    <Field
      label={label}
      hint={draft.measure === 'conversations' ? said.conversationsHint : undefined}
      error={errors.target}
    >
      {(control) => (
        <input
          {...control}
          class="num"
          inputMode="numeric"
          autoComplete="off"
          value={draft.target}
          onInput={(event) => change({ target: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

function Obstacle({ draft, change }: Pick<Parameters<typeof GoalFields>[0], 'draft' | 'change'>) {
  return (
    <Field label={said.obstacle} hint={said.obstacleHint}>
      {(control) => (
        <select
          {...control}
          value={draft.obstacle ?? ''}
          onChange={(event) =>
            change({
              obstacle: OBSTACLES.find((one) => one === event.currentTarget.value) ?? null,
            })
          }
        >
          <option value="">{said.noObstacle}</option>
          {OBSTACLES.map((obstacle) => (
            <option key={obstacle} value={obstacle}>
              {words.goals.obstacle[obstacle]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
