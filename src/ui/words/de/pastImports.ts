import { count, counted } from '../../format.ts';
import type { pastImports as english } from '../en/pastImports.ts';
import type { Like } from '../like.ts';

/** What was brought in, and its undo. */
export const pastImports: Like<typeof english> = {
  title: 'Was Sie eingelesen haben',
  none: 'Noch wurde nichts eingelesen.',
  file: 'Datei',
  when: 'Wann',
  rows: 'Neu',
  changed: 'Geändert',
  undo: 'Rückgängig',
  undoOf: (file) => `${file} rückgängig machen`,
  undone: (day) => `Rückgängig gemacht am ${day}`,
  question: (file) => `${file} rückgängig machen?`,
  takes: (added, changed) =>
    [
      added > 0 ? `${counted(added, 'Zeile verschwindet', 'Zeilen verschwinden')}` : '',
      changed > 0 ? `${counted(changed, 'Zeile wird', 'Zeilen werden')} wieder wie vorher` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')
      .concat('.'),
  nothing: 'Davon ist nichts mehr rückgängig zu machen.',
  edited: (rows) =>
    `Sie haben seither ${counted(rows, 'Zeile', 'Zeilen')} bearbeitet. ${rows === 1 ? 'Sie bleibt' : 'Sie bleiben'}, außer Sie kreuzen sie an.`,
  confirm: 'Rückgängig machen',
  told: (undone, kept) =>
    `${counted(undone, 'Zeile', 'Zeilen')} rückgängig gemacht${kept > 0 ? `, ${count(kept)} behalten` : ''}.`,
  failed:
    'Nichts wurde rückgängig gemacht. Schließen Sie die anderen Fenster von Worthwhile, und versuchen Sie es noch einmal.',
};
