import type { waiting as english } from '../en/waiting.ts';
import type { Like } from '../like.ts';

/** What a notification and the icon's title say of what waits. */
export const waiting: Like<typeof english> = {
  due: (count) =>
    count === 1 ? 'Eine Wiedervorlage ist fällig' : `${count} Wiedervorlagen sind fällig`,
  dueNext: 'Drücken Sie hier, um zu sehen, wer auf Sie wartet.',
  review: (weeks) =>
    weeks === 1
      ? 'Der Rückblick auf die letzte Woche ist bereit'
      : `Der Rückblick auf die letzten ${weeks} Wochen ist bereit`,
  reviewNext: 'Drücken Sie hier, um ihn zu beginnen.',
};
