import type { backupDue as english } from '../en/backupDue.ts';
import type { Like } from '../like.ts';

/** That a backup is due, and where it is saved. */
export const backupDue: Like<typeof english> = {
  never:
    'Sie haben noch keine Sicherung. Geht dieser Computer verloren, gehen Ihre Einträge mit ihm verloren.',
  due: (day) => `Ihre letzte Sicherung ist vom ${day}. Es ist Zeit für eine neue.`,
  save: 'Sicherung speichern',
};
