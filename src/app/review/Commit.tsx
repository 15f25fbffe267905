import type { Commitment } from '../../domain/commitment.ts';
import { Field } from '../../ui/Field.tsx';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { DayField, TextField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import { callCommitment, stepForMinutes } from './namedStep.ts';
import type { StepProps } from './Steps.tsx';
import { commitmentText, lower } from './sentence.ts';

const said = words.reviewPlan.commit;

/** More is a list, and the list is the leads page. */
const OFFERED = 30;

/** Step 5: one thing that is not social media, said so that it needs no second thought. */
export function Commit({ asked, draft, change }: StepProps) {
  const { commitment } = draft;
  const step = stepForMinutes(asked);
  const call = callCommitment(asked);
  const isGoals = asked.week.found.fix.where === 'goals';
  const put = (part: Partial<Commitment>) =>
    change({ ...draft, commitment: { ...commitment, ...part } });
  const isEmpty = commitment.what.trim() === '';
  return (
    <Section title={said.title}>
      <div class="if-then" aria-live="polite">
        <Statement>{isEmpty ? said.empty : commitmentText(commitment)}</Statement>
      </div>
      <div class="review-commit">
        <TextField
          label={said.when}
          hint={said.whenHint}
          text={commitment.when}
          onText={(when) => put({ when })}
        />
        <div>
          <TextField
            label={said.what}
            hint={said.whatHint}
            text={commitment.what}
            onText={(what) => put({ what })}
          />
          {isEmpty && call !== null && (
            <button type="button" class="plain" onClick={() => put(call)}>
              {said.proposal(commitmentText(call))}
            </button>
          )}
          {isEmpty && (call === null || isGoals) && (
            <button type="button" class="plain" onClick={() => put({ what: lower(step) })}>
              {said.suggestion(step)}
            </button>
          )}
        </div>
        <DayField
          label={said.on}
          hint={said.onHint}
          text={commitment.on}
          onText={(on) => put(on === '' ? {} : { on })}
        />
        {asked.leads.length > 0 && <AboutLead {...{ asked, commitment, put }} />}
      </div>
    </Section>
  );
}

function AboutLead({
  asked,
  commitment,
  put,
}: {
  readonly asked: StepProps['asked'];
  readonly commitment: Commitment;
  readonly put: (part: Partial<Commitment>) => void;
}) {
  return (
    <Field label={said.lead} hint={said.leadHint}>
      {(control) => (
        <select
          {...control}
          value={commitment.leadId ?? ''}
          onChange={(event) => put({ leadId: event.currentTarget.value || null })}
        >
          <option value="">{said.noLead}</option>
          {asked.leads.slice(0, OFFERED).map((lead) => (
            <option key={lead.id} value={lead.id}>
              {words.dashboard.due.who(lead.name, lead.company)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
