import type { Stage } from '../domain/lead.ts';
import type { Settings } from '../domain/settings.ts';
import { words } from './words/words.ts';

/** What a stage is called: as the user renamed it, as her kind of business says, or as usual. */
export function stageName(
  stage: Stage,
  { stageNames, business }: Pick<Settings, 'stageNames' | 'business'>,
): string {
  const own = stageNames[stage]?.trim() ?? '';
  return own === '' ? usualStageName(stage, business) : own;
}

/** What a stage is called before it is renamed. */
export function usualStageName(stage: Stage, business: Settings['business']): string {
  const theirs: { readonly [name in Stage]?: string } =
    business === null ? {} : words.business.stage[business];
  return theirs[stage] ?? words.shared.stage[stage];
}
