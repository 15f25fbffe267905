import { DayField, NoteField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import { ChannelField } from './ChannelField.tsx';
import type { SaidText, TouchErrors } from './touchDraft.ts';

const said = words.leadsPage.touch;

/** What is written of a contact. */
export function TouchFields({
  draft,
  errors,
  change,
}: {
  readonly draft: SaidText;
  readonly errors: TouchErrors;
  readonly change: (part: Partial<SaidText>) => void;
}) {
  return (
    <>
      <NoteField
        label={said.what}
        error={errors.note}
        text={draft.note}
        onText={(note) => change({ note })}
      />
      <div class="pair">
        <DayField
          label={said.when}
          error={errors.on}
          text={draft.on}
          onText={(on) => change({ on })}
        />
        <ChannelField
          label={said.channel}
          channel={draft.channel}
          onChannel={(channel) => change({ channel })}
        />
      </div>
    </>
  );
}
