/**
 * What a notification and the icon's title say of what waits. The worker has every language, since
 * it may load nothing later: so nothing is imported here but a type.
 */
export const waiting = {
  due: (count: number) => (count === 1 ? 'One follow-up is due' : `${count} follow-ups are due`),
  dueNext: 'Press to see who is waiting for you.',
  review: (weeks: number) =>
    weeks === 1
      ? 'The review of last week is ready'
      : `The review of the last ${weeks} weeks is ready`,
  reviewNext: 'Press to begin it.',
} as const;
