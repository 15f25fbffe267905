/** The one reminder a day, on the settings page. */
export const reminder = {
  title: 'Reminding',
  note: 'Once a day, on working days',
  by: 'How follow-ups that are due are brought to mind',
  hint: {
    badge: 'Their number on the icon, until you open it.',
    notification: 'The number on the icon, and a notification of the system.',
    nothing: 'Not at all. They still stand first on the leads page.',
  },
  name: { badge: 'On the icon', notification: 'With a notification', nothing: 'Not at all' },
  refused: 'The browser does not allow notifications here, so the number stands on the icon alone.',
  at: 'At',
} as const;
