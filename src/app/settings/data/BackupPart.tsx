import { useEffect, useRef } from 'preact/hooks';
import { backupStanding } from '../../../domain/backup.ts';
import type { Settings } from '../../../domain/settings.ts';
import { Field } from '../../../ui/Field.tsx';
import { day } from '../../../ui/format.ts';
import { Statement } from '../../../ui/Opening.tsx';
import { Section } from '../../../ui/Section.tsx';
import { words } from '../../../ui/words/allWords.ts';
import { route } from '../../route.ts';
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
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The dashboard sends the reader here, past all that stands above.
    if (route.value.query.get('part') === 'data')
      start.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <Section title={said.title} note={said.note}>
      <div ref={start}>
        <Statement>{standingOf(settings)}</Statement>
      </div>
      <BackupForm />
      <Reminder settings={settings} />
      <Room />
      <ReadBackupPart settings={settings} />
      <Lists settings={settings} />
      <Copies />
    </Section>
  );
}

function standingOf(settings: Settings): string {
  // Whoever looks here without a backup is told so, however young the records are.
  const { due, last } = backupStanding(settings, 0, today(), zone());
  if (last === null) return said.never;
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
