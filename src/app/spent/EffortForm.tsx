import type { Day } from '../../domain/calendar.ts';
import { addEffort, type EffortDraft } from '../../storage/efforts.ts';
import { channelName } from '../../ui/channelName.ts';
import { duration } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { attempt } from '../told.ts';
import { EffortFields } from './EffortFields.tsx';
import { EntryForm, useEntry } from './EntryForm.tsx';
import { type EffortText, firstEffort, readEffort } from './effortDraft.ts';

const { spent: said, told } = words.leadsPage;
const SECONDS_IN_MINUTE = 60;

/** "30 min networking". */
export function EffortForm({ today }: { readonly today: Day }) {
  const entry = useEntry(
    () => firstEffort(today),
    (typed: EffortText) => readEffort(typed, today),
    (draft) => attempt(() => addEffort(db, draft, now()), keptText(draft)),
  );
  return (
    <EntryForm label={said.saveTime} heading={said.saveTime} entry={entry} submit={said.saveTime}>
      <EffortFields entry={entry} />
    </EntryForm>
  );
}

function keptText({ minutes, channel }: EffortDraft): string {
  const time = duration(minutes * SECONDS_IN_MINUTE);
  return told.timeKept(time, channelName(channel));
}
