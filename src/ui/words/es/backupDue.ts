import type { backupDue as english } from '../en/backupDue.ts';
import type { Like } from '../like.ts';

/** That a backup is due, and where it is saved. */
export const backupDue: Like<typeof english> = {
  never: 'Aún no tienes ninguna copia. Si se pierde este ordenador, se pierden tus registros.',
  due: (day) => `Tu última copia es del ${day}. Es hora de otra.`,
  save: 'Guardar una copia',
};
