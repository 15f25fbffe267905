import { count, counted } from '../../format.ts';

/** What was brought in, and its undo. */
export const pastImports = {
  title: 'What you brought in',
  none: 'Nothing has been brought in yet.',
  file: 'File',
  when: 'When',
  rows: 'New',
  changed: 'Changed',
  undo: 'Undo',
  undoOf: (file: string) => `Undo ${file}`,
  undone: (day: string) => `Undone ${day}`,
  question: (file: string) => `Undo ${file}?`,
  takes: (added: number, changed: number) =>
    [
      added > 0 ? `${counted(added, 'row goes', 'rows go')}` : '',
      changed > 0 ? `${counted(changed, 'row is', 'rows are')} put back as before` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')
      .concat('.'),
  nothing: 'Nothing of it is left to undo.',
  edited: (rows: number) =>
    `You edited ${counted(rows, 'row', 'rows')} since. ${rows === 1 ? 'It stays, unless you tick it.' : 'They stay, unless you tick them.'}`,
  confirm: 'Undo it',
  told: (undone: number, kept: number) =>
    `${counted(undone, 'row', 'rows')} undone${kept > 0 ? `, ${count(kept)} kept` : ''}.`,
  failed: 'Nothing was undone. Close the other windows of Worthwhile and try again.',
};
