import type { reminder as english } from '../en/reminder.ts';
import type { Like } from '../like.ts';

/** The one reminder a day, on the settings page. */
export const reminder: Like<typeof english> = {
  title: 'Erinnern',
  note: 'Einmal am Tag, an Arbeitstagen',
  by: 'Wie an fällige Wiedervorlagen erinnert wird',
  hint: {
    badge: 'Ihre Zahl am Symbol, bis Sie es öffnen.',
    notification: 'Die Zahl am Symbol und eine Mitteilung des Systems.',
    nothing: 'Gar nicht. Auf der Seite der Interessenten stehen sie trotzdem ganz oben.',
  },
  name: { badge: 'Am Symbol', notification: 'Mit einer Mitteilung', nothing: 'Gar nicht' },
  refused: 'Der Browser erlaubt hier keine Mitteilungen, daher steht die Zahl nur am Symbol.',
  at: 'Um',
};
