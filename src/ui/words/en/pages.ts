/** What every page says, and the popup does not. */
export const pages = {
  skip: 'Skip to the page',
  all: 'Pages',
  name: {
    dashboard: 'Dashboard',
    sessions: 'Sessions',
    leads: 'Leads',
    goals: 'Goals',
    review: 'Review',
    settings: 'Settings',
    help: 'Help',
    welcome: 'Welcome',
    nowhere: 'No such page',
  },
  measure: {
    revenue: 'Revenue',
    sales: 'Sales',
    leads: 'Leads',
    conversations: 'Conversations',
  },
  progress: {
    booked: (amount: string) => `${amount} so far`,
    evenPace: (amount: string) => `${amount} would be an even pace`,
  },
  nothing: '–',
  loading: 'Reading your records.',
  cancel: 'Cancel',
  close: 'Close',
  undoBefore: 'Undo the one before',
  kept: 'Kept',
  failed: {
    reading: {
      what: 'This page could not read your records.',
      safe: 'What is stored is safe and nothing has been changed.',
      next: 'Try again. If it fails again, close the other windows of Worthwhile and restart the browser.',
    },
    loading: {
      what: 'This page could not be opened.',
      safe: 'Your records are safe. Worthwhile was probably updated a moment ago.',
      next: 'Reload the page to go on with the new version.',
    },
    saving: {
      what: 'That is not saved yet.',
      safe: 'What you typed is still here, and what was saved before is safe.',
      next: 'Check that the disk has room, then try again.',
    },
    again: 'Try again',
    reload: 'Reload the page',
    report: 'It fails again: make a report',
  },
} as const;
