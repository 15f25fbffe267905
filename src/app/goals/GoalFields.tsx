import { MEASURES, OBSTACLES } from '../../domain/goal.ts';
import { Field } from '../../ui/Field.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { Split } from '../../ui/Split.tsx';
import { words } from '../../ui/words/words.ts';
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
        choices={MEASURES.map((value) => ({ value, label: words.shared.measure[value] }))}
        chosen={draft.measure}
        onChoice={(measure) => change({ measure })}
      />
      <div class="side-by-side">
        <Target draft={draft} errors={errors} currency={currency} change={change} />
        <Field label={said.due} error={errors.dueOn}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={draft.dueOn}
              onInput={(event) => change({ dueOn: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={said.title} hint={said.titleHint}>
          {(control) => (
            <input
              {...control}
              value={draft.title}
              autoComplete="off"
              maxLength={120}
              onInput={(event) => change({ title: event.currentTarget.value })}
            />
          )}
        </Field>
        <Obstacle draft={draft} change={change} />
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
    <Field label={label} error={errors.target}>
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
