import type { Day } from '../../domain/calendar.ts';
import { FOLLOW_UP_CHOICES, proposedDay } from '../../domain/followUp.ts';
import { longDay } from '../../ui/format.ts';
import { Split } from '../../ui/Split.tsx';
import { DayField, TextField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import type { NextDraft, ReadNext } from './nextDraft.ts';

const said = words.leadsPage.touch;

/** When and what comes next; each choice says the day it stands for. */
export function NextFields({
  draft,
  error,
  today,
  workdays,
  mayBeNothing,
  change,
}: {
  readonly draft: NextDraft;
  /** `null` while everything can be read, or nothing was tried yet. */
  readonly error: Extract<ReadNext, { kind: 'wrong' }> | null;
  readonly today: Day;
  readonly workdays: readonly number[];
  readonly mayBeNothing: boolean;
  readonly change: (part: Partial<NextDraft>) => void;
}) {
  const choices = FOLLOW_UP_CHOICES.filter((choice) => mayBeNothing || choice !== 'none');
  const proposed = proposedDay(draft.choice, today, workdays);
  return (
    <>
      <Split
        legend={said.next}
        choices={choices.map((value) => ({ value, label: said.choice[value] }))}
        chosen={draft.choice}
        onChoice={(choice) => change({ choice })}
      />
      {proposed !== null && <p class="quiet">{said.on(longDay(proposed))}</p>}
      {draft.choice === 'date' && (
        <DayField
          label={said.day}
          error={error?.field === 'day' ? error.how : null}
          text={draft.day}
          onText={(day) => change({ day })}
        />
      )}
      {draft.choice !== 'none' && (
        <TextField label={said.promise} text={draft.what} onText={(what) => change({ what })} />
      )}
    </>
  );
}
