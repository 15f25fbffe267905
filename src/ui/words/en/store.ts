/** One line over each picture in the stores. No page shows them, so they are in no bundle. */
export const store = {
  dashboard: 'Is your social time turning into business?',
  asking: 'One question on the toolbar, never on the page.',
  leads: 'Everyone who waits for your answer.',
  time: 'Where the hours go, and what they bring.',
  review: 'Ten minutes a week decide the next one.',
} as const;
