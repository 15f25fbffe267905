import { count, counted } from '../../format.ts';
import type { pastImports as english } from '../en/pastImports.ts';
import type { Like } from '../like.ts';

/** What was brought in, and its undo. */
export const pastImports: Like<typeof english> = {
  title: 'Lo que has traído',
  none: 'Aún no se ha traído nada.',
  file: 'Archivo',
  when: 'Cuándo',
  rows: 'Nuevas',
  changed: 'Cambiadas',
  undo: 'Deshacer',
  undoOf: (file) => `Deshacer ${file}`,
  undone: (day) => `Deshecho el ${day}`,
  question: (file) => `¿Deshacer ${file}?`,
  takes: (added, changed) =>
    [
      added > 0 ? `${counted(added, 'fila se va', 'filas se van')}` : '',
      changed > 0 ? `${counted(changed, 'fila vuelve', 'filas vuelven')} a como estaba antes` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')
      .concat('.'),
  nothing: 'No queda nada de ello que deshacer.',
  edited: (rows) =>
    `Desde entonces editaste ${counted(rows, 'fila', 'filas')}. ${rows === 1 ? 'Se queda, salvo que la marques.' : 'Se quedan, salvo que las marques.'}`,
  confirm: 'Deshacerlo',
  told: (undone, kept) =>
    `${counted(undone, 'fila deshecha', 'filas deshechas')}${kept > 0 ? `, ${count(kept)} conservadas` : ''}.`,
  failed: 'No se deshizo nada. Cierra las demás ventanas de Worthwhile e inténtalo otra vez.',
};
