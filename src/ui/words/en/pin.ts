/** How the icon comes onto the toolbar. */
export const pin = {
  title: 'Your icon',
  note: 'Not on the toolbar yet',
  statement: 'Put Worthwhile’s icon where you can see it.',
  how: [
    'Press the puzzle piece at the right of the address bar.',
    'Find Worthwhile in the list.',
    'Press the pin beside it.',
  ],
  why: 'The question what a visit is for appears on that icon, never on the page.',
};
