import { count, counted, plural } from '../../format.ts';
import type { popupWhy as english } from '../en/popupWhy.ts';
import type { Like } from '../like.ts';

const CAME_FOR = {
  talking: 'Sie kamen wegen der Nachrichten',
  prospecting: 'Sie kamen, um Leute zu suchen',
};

/** Words of the popup that opened by itself during a visit, and of having less of that. */
export const popupWhy: Like<typeof english> = {
  drift: {
    title: (cameFor, minutes) =>
      `${CAME_FOR[cameFor]}; ${counted(minutes, 'Minute ging', 'Minuten gingen')} ins Scrollen.`,
    ifThen: (step) => `Als Nächstes wollten Sie: ${step}.`,
    onTask: 'Ich bin bei der Sache',
  },
  budget: {
    title: (minutes, platform) =>
      `${plural(minutes, 'Die eine Minute', `Die ${count(minutes)} Minuten`)} für ${platform} in dieser Woche ${plural(minutes, 'ist', 'sind')} verbraucht.`,
    over: (minutes) => `Bisher ${counted(minutes, 'Minute', 'Minuten')} darüber.`,
    goOn: 'Weiter',
  },
  less: {
    title: 'Wovon möchten Sie weniger?',
    today: { label: 'Heute nichts mehr', told: 'Heute öffnet sich nichts mehr von selbst.' },
    onPlatform: {
      label: (platform) => `Nichts auf ${platform}`,
      told: (platform) => `Auf ${platform} öffnet sich nichts mehr von selbst.`,
    },
    ofKind: {
      start: {
        label: 'Nie, wofür ein Besuch ist',
        told: 'Wofür ein Besuch ist, wird nicht mehr gefragt.',
      },
      'follow-up': {
        label: 'Nie zu Wiedervorlagen',
        told: 'Zu Wiedervorlagen öffnet sich nichts mehr.',
      },
      review: {
        label: 'Nie zum Rückblick',
        told: 'Zum Rückblick öffnet sich nichts mehr.',
      },
      'plan end': {
        label: 'Nie, wenn meine Minuten um sind',
        told: 'Wenn Ihre Minuten um sind, öffnet sich nichts mehr.',
      },
      drift: {
        label: 'Nie zum Scrollen',
        told: 'Zum Scrollen öffnet sich nichts mehr.',
      },
      budget: {
        label: 'Nie zu den Minuten der Woche',
        told: 'Zu den Minuten der Woche öffnet sich nichts mehr.',
      },
    },
    back: 'Zurück',
    more: 'Alle Möglichkeiten',
  },
};
