import type { Day } from '../../domain/calendar.ts';
import { addEffort } from '../../storage/efforts.ts';
import { channelName } from '../../ui/channelName.ts';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { attempt } from '../told.ts';
import { EntryForm, useEntry } from './EntryForm.tsx';
import { WeeklyFields } from './WeeklyFields.tsx';
import { firstWeeks, readWeeks, type WeeklyText } from './weeklyDraft.ts';

const { spent: said, told } = words.leadsPage;

/** Hours of the weeks before the recorder was there; stated, and marked as such wherever they count. */
export function Before({ today }: { readonly today: Day }) {
  const entry = useEntry(
    () => firstWeeks(today),
    (typed: WeeklyText) => readWeeks(typed, today),
    (draft) =>
      attempt(() => addEffort(db, draft, now()), told.beforeKept(channelName(draft.channel))),
    (typed) => ({ ...typed, hours: '' }),
  );
  return (
    <Section title={said.before}>
      <p class="prose">{said.beforeWhy}</p>
      <EntryForm label={said.before} entry={entry} submit={said.saveBefore}>
        <WeeklyFields entry={entry} />
      </EntryForm>
    </Section>
  );
}
