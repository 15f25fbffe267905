import type { Settings } from '../../domain/settings.ts';
import { stageName } from '../../ui/stageName.ts';
import { shared } from '../../ui/words/first.ts';
import { words } from '../../ui/words/words.ts';

/** Opportunities as a count is named: several of them, unless the stage has a name of its own. */
export function opportunitiesName(settings: Pick<Settings, 'stageNames' | 'business'>): string {
  const name = stageName('opportunity', settings);
  return name === shared.stage.opportunity ? words.dashboard.opportunities : name;
}
