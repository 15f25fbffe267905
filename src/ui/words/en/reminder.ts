/** The one reminder a day and the weekly one, on the settings page. */
export const reminder = {
  title: 'Reminding',
  note: 'Follow-ups once a day, on working days; the review once a week',
  by: 'How follow-ups that are due are brought to mind',
  hint: {
    badge: 'Their number on the icon, until you open it.',
    notification: 'The number on the icon, and a notification of the system.',
    nothing: 'Not at all. They still stand first on the leads page.',
  },
  name: { badge: 'On the icon', notification: 'With a notification', nothing: 'Not at all' },
  refused: 'The browser does not allow notifications here, so the number stands on the icon alone.',
  at: 'At',
  review: {
    by: 'How the weekly review is brought to mind',
    hint: {
      badge: 'One more on the icon, and a line in the popup, until it is done.',
      notification: 'On the icon and in the popup, and a notification of the system.',
      nothing: 'Not at all. It still stands first on the review page.',
    },
    on: 'It is ready on',
    onHint: 'For the week before. A week you miss waits, and several come as one review.',
    firstWorkday: 'The first working day',
    at: 'Its time of day',
  },
} as const;
