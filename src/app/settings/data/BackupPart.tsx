import { dayOf, daysBetween } from '../../../domain/calendar.ts';
import type { Settings } from '../../../domain/settings.ts';
import { Field } from '../../../ui/Field.tsx';
import { day } from '../../../ui/format.ts';
import { Statement } from '../../../ui/Opening.tsx';
import { Section } from '../../../ui/Section.tsx';
import { words } from '../../../ui/words/words.ts';
import { today, zone } from '../../today.ts';
import { useKeep } from '../keep.ts';
import { Saved } from '../Setting.tsx';
import { BackupForm } from './BackupForm.tsx';
import { Copies } from './Copies.tsx';
import { Lists } from './Lists.tsx';
import { ReadBackupPart } from './ReadBackupPart.tsx';
import { Room } from './Room.tsx';

const said = words.data.keeping;
const REMINDERS = [7, 14, 30, 90];

/** Everything that keeps records from being lost. */
export function BackupPart({ settings }: { readonly settings: Settings }) {
  return (
    <Section title={said.title} note={said.note}>
      <Statement>{standingOf(settings)}</Statement>
      <BackupForm />
      <Reminder settings={settings} />
      <Room />
      <ReadBackupPart settings={settings} />
      <Lists settings={settings} />
      <Copies />
    </Section>
  );
}

function standingOf({ backedUpAt, backupEveryDays }: Settings): string {
  if (backedUpAt === null) return said.never;
  const last = dayOf(backedUpAt, zone());
  const due = backupEveryDays !== null && daysBetween(last, today()) >= backupEveryDays;
  return due ? said.due(day(last)) : said.last(day(last));
}

function Reminder({ settings: { backupEveryDays } }: { readonly settings: Settings }) {
  const { kept, keep } = useKeep();
  return (
    <div class="narrow">
      <Field label={said.every}>
        {(control) => (
          <select
            {...control}
            value={backupEveryDays ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              keep({ backupEveryDays: value === '' ? null : Number(value) });
            }}
          >
            {REMINDERS.map((days) => (
              <option key={days} value={days}>
                {said.days(days)}
              </option>
            ))}
            <option value="">{said.noReminder}</option>
          </select>
        )}
      </Field>
      <Saved kept={kept} />
    </div>
  );
}
