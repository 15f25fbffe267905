import { counted } from '../../format.ts';
import type { popupDue as english } from '../en/popupDue.ts';
import type { Like } from '../like.ts';

/** Words of the one best next step, and of the review that is ready, as the popup says them. */
export const popupDue: Like<typeof english> = {
  title: 'Melden Sie sich bei',
  worth: (stage, amount) => `${stage} über ${amount}`,
  since: {
    today: 'heute fällig',
    yesterday: 'seit gestern fällig',
    weekday: (weekday) => `seit ${weekday} fällig`,
    overdue: (days) => `seit ${counted(days, 'Tag', 'Tagen')} überfällig`,
  },
  promised: (promise) => `: ${promise}`,
  open: 'Öffnen',
  done: 'Erledigt',
  snooze: 'Nächster Werktag',
  told: {
    done: (name) => `Die Wiedervorlage von ${name} ist erledigt.`,
    snoozed: (name) => `${name} kommt am nächsten Werktag wieder.`,
  },
  review: {
    ready: 'Der Rückblick auf die letzte Woche ist bereit.',
    several: (weeks) => `Der Rückblick auf die letzten ${weeks} Wochen ist bereit.`,
    begin: 'Beginnen',
  },
};
