import type { Settings } from '../../domain/settings.ts';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { useKeep } from './keep.ts';
import { ReminderAt } from './ReminderAt.tsx';
import { ReminderWay } from './ReminderWay.tsx';
import { ReviewReminding } from './ReviewReminding.tsx';

const said = words.reminder;

/** How follow-ups and the weekly review are brought to mind, and when. */
export function Reminding({ settings }: { readonly settings: Settings }) {
  const { reminder } = settings;
  return (
    <Section title={said.title} note={said.note}>
      <Way settings={settings} />
      {reminder.by !== 'nothing' && (
        <ReminderAt
          label={said.at}
          at={reminder.at}
          changed={(at) => ({ reminder: { ...reminder, at } })}
        />
      )}
      <ReviewReminding settings={settings} />
    </Section>
  );
}

function Way({ settings: { reminder } }: { readonly settings: Settings }) {
  const { kept, keep } = useKeep();
  return (
    <ReminderWay
      label={said.by}
      hint={said.hint}
      by={reminder.by}
      kept={kept}
      onBy={(by) => keep({ reminder: { ...reminder, by } })}
    />
  );
}
