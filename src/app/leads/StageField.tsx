import { type Lead, STAGES, type Stage } from '../../domain/lead.ts';
import type { Settings } from '../../domain/settings.ts';
import { Field } from '../../ui/Field.tsx';
import { stageName } from '../../ui/stageName.ts';
import { words } from '../../ui/words/allWords.ts';
import { moveOrAsk } from './asked.ts';

const { lead: said, reason } = words.leadsPage;

/** Where a lead stands; choosing another stage moves it at once, or asks what belongs to that. */
export function StageField({
  lead,
  settings,
}: {
  readonly lead: Lead;
  readonly settings: Settings;
}) {
  return (
    <Field
      label={said.stage}
      hint={lead.lostReason === null ? undefined : said.lostBecause(reason[lead.lostReason])}
    >
      {(control) => (
        <select
          {...control}
          value={lead.stage}
          onChange={(event) => {
            const to = STAGES.find((stage) => stage === event.currentTarget.value) ?? lead.stage;
            // Until the move is made, the field says what holds.
            event.currentTarget.value = lead.stage;
            void moveOrAsk(lead, to, stageName(to, settings));
          }}
        >
          {STAGES.map((stage: Stage) => (
            <option key={stage} value={stage}>
              {stageName(stage, settings)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
