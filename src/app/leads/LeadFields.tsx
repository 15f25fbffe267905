import type { Goal } from '../../domain/goal.ts';
import { Field } from '../../ui/Field.tsx';
import { goalName } from '../../ui/goalName.ts';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { NoteField, TextField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import { ChannelField } from './ChannelField.tsx';
import type { LeadErrors, LeadText } from './leadDraft.ts';

const said = words.leadsPage.form;

/** What is written of a lead; only the name is asked for. */
export function LeadFields({
  text,
  errors,
  goals,
  currency,
  change,
}: {
  readonly text: LeadText;
  readonly errors: LeadErrors;
  readonly goals: readonly Goal[];
  readonly currency: string;
  readonly change: (part: Partial<LeadText>) => void;
}) {
  const line = (field: 'name' | 'company' | 'email' | 'link') => (
    <TextField
      label={said[field]}
      error={errors[field]}
      text={text[field]}
      onText={(written) => change({ [field]: written })}
    />
  );
  return (
    <>
      <div class="pair">
        {line('name')}
        {line('company')}
      </div>
      <div class="pair">
        <ChannelField
          label={said.channel}
          channel={text.channel}
          onChannel={(channel) => change({ channel })}
        />
        <MoneyField
          label={said.may}
          error={errors.may}
          currency={currency}
          text={text.may}
          onText={(may) => change({ may })}
        />
      </div>
      <div class="pair">
        {line('email')}
        {line('link')}
      </div>
      {goals.length > 0 && (
        <Field label={said.goal}>
          {(control) => (
            <select
              {...control}
              value={text.goalId ?? ''}
              onChange={(event) => change({ goalId: event.currentTarget.value || null })}
            >
              <option value="">{said.noGoal}</option>
              {goals.map((goal) => (
                <option key={goal.id} value={goal.id}>
                  {goalName(goal, currency)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <NoteField
        label={said.note}
        error={errors.note}
        text={text.note}
        onText={(note) => change({ note })}
      />
    </>
  );
}
