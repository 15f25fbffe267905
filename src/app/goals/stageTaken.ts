import { STAGES, type Stage } from '../../domain/lead.ts';
import type { Settings } from '../../domain/settings.ts';
import { plainLetters } from '../../domain/similarName.ts';
import { stageName } from '../../ui/stageName.ts';

/**
 * Whether another stage has the name already, capitals and accents aside.
 * @param name as it is typed; empty gives the stage its usual name again
 */
export function isStageTaken(
  stage: Stage,
  name: string,
  { stageNames, business }: Pick<Settings, 'stageNames' | 'business'>,
): boolean {
  const key = (one: Stage, names: Settings['stageNames']) =>
    plainLetters(stageName(one, { stageNames: names, business }));
  const wanted = key(stage, { ...stageNames, [stage]: name });
  return STAGES.some((other) => other !== stage && key(other, stageNames) === wanted);
}
