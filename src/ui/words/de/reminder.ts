import type { reminder as english } from '../en/reminder.ts';
import type { Like } from '../like.ts';

/** The one reminder a day and the weekly one, on the settings page. */
export const reminder: Like<typeof english> = {
  title: 'Erinnern',
  note: 'An Wiedervorlagen einmal am Tag, an Arbeitstagen; an den Rückblick einmal in der Woche',
  by: 'Wie an fällige Wiedervorlagen erinnert wird',
  hint: {
    badge: 'Ihre Zahl am Symbol, bis Sie es öffnen.',
    notification: 'Die Zahl am Symbol und eine Mitteilung des Systems.',
    nothing: 'Gar nicht. Auf der Seite der Interessenten stehen sie trotzdem ganz oben.',
  },
  name: { badge: 'Am Symbol', notification: 'Mit einer Mitteilung', nothing: 'Gar nicht' },
  refused: 'Der Browser erlaubt hier keine Mitteilungen, daher steht die Zahl nur am Symbol.',
  at: 'Um',
  review: {
    by: 'Wie an den Wochenrückblick erinnert wird',
    hint: {
      badge: 'Eins mehr am Symbol und eine Zeile im kleinen Fenster, bis er fertig ist.',
      notification: 'Am Symbol und im kleinen Fenster, und mit einer Mitteilung des Systems.',
      nothing: 'Gar nicht. Auf der Seite des Rückblicks steht er trotzdem ganz oben.',
    },
    on: 'Er ist bereit am',
    onHint:
      'Für die Woche davor. Eine versäumte Woche wartet, und mehrere kommen als ein Rückblick.',
    firstWorkday: 'Ersten Arbeitstag',
    at: 'Seine Uhrzeit',
  },
};
