import type { Stage } from '../domain/lead.ts';
import type { Settings } from '../domain/settings.ts';
import { business as businessWords } from './words/business.ts';
import { shared } from './words/first.ts';

// The popup names a stage in its first paint, so it must not load every page's words for that.

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
    business === null ? {} : businessWords.stage[business];
  return theirs[stage] ?? shared.stage[stage];
}
