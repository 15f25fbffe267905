import './settings.css';
import { allGoals } from '../../storage/goals.ts';
import { readSettings } from '../../storage/settings.ts';
import { useLive } from '../../ui/live.ts';
import { Ready } from '../../ui/Ready.tsx';
import { words } from '../../ui/words/words.ts';
import { db } from '../store.ts';
import { SettingsPage } from './SettingsPage.tsx';

/** Everything that can be chosen, kept at once. */
export function Page() {
  const read = useLive(
    async () => ({ settings: await readSettings(db), goals: await allGoals(db) }),
    [],
  );
  return (
    <Ready of={read} name={words.pages.name.settings}>
      {({ settings, goals }) => <SettingsPage settings={settings} goals={goals} />}
    </Ready>
  );
}
