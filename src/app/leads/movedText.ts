import type { Settings } from '../../domain/settings.ts';
import type { Undo } from '../../storage/rowChange.ts';
import { stageName } from '../../ui/stageName.ts';
import { words } from '../../ui/words/allWords.ts';

/** A sentence, and after it the leads that the same change moved to another stage. */
export function withMoves(
  said: string,
  undo: Undo,
  settings: Pick<Settings, 'stageNames' | 'business'>,
): string {
  const moves = undo.flatMap((change) => {
    if (change.table !== 'leads' || change.before === null || change.after === null) return [];
    const { name, stage } = change.after;
    if (stage === change.before.stage) return [];
    return [words.leadsPage.told.moved(name, stageName(stage, settings))];
  });
  return [said, ...moves].join(' ');
}
