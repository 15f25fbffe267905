/** What the sample says of itself. */
export const sample = {
  name: 'Sample data',
  marked: 'This is sample data:',
  whose: 'an invented consultant’s half-year. Nothing of yours is shown or changed here.',
  leave: 'Leave the sample',
  offer: 'Look around with sample data',
  offered:
    ': half a year of an invented consultant, kept apart from yours. One click leaves it again.',
  records: 'Your records',
  notHere: 'Import, backup and erasing are for your own records. Leave the sample to find them.',
};
