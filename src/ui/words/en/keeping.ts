import { count, counted } from '../../format.ts';
import { backupDue } from './backupDue.ts';

/** Names of tables in counts, one and several. */
const ROWS: { readonly [table: string]: readonly [string, string] } = {
  visits: ['visit', 'visits'],
  sessions: ['session', 'sessions'],
  goals: ['goal', 'goals'],
  leads: ['lead', 'leads'],
  touches: ['contact', 'contacts'],
  sales: ['sale', 'sales'],
  costs: ['cost', 'costs'],
  efforts: ['entry of logged time', 'entries of logged time'],
  marks: ['change you marked', 'changes you marked'],
  nudges: ['question', 'questions'],
  reviews: ['review', 'reviews'],
  imports: ['import', 'imports'],
  coverage: ['note of when it recorded', 'notes of when it recorded'],
  settings: ['row of settings', 'rows of settings'],
};

/** In the order in which people think of them; settings and marks of deletions are no entries. */
const KINDS = [
  'sessions',
  'visits',
  'leads',
  'touches',
  'sales',
  'costs',
  'efforts',
  'goals',
  'reviews',
  'marks',
  'nudges',
  'imports',
  'coverage',
] as const;

const rows = (table: string, rows: number) => {
  const [one, many] = ROWS[table] ?? [table, table];
  return counted(rows, one, many);
};

/** Backups, restoring, lists, copies and room. */
export const keeping = {
  title: 'Your data',
  note: 'Kept on this computer only',
  rows,
  /** Every kind of entry that there is, in numbers. */
  kinds: (counts: { readonly [table: string]: number }): readonly string[] =>
    KINDS.filter((table) => (counts[table] ?? 0) > 0).map((table) =>
      rows(table, counts[table] ?? 0),
    ),
  last: (day: string) => `Your last backup is from ${day}.`,
  ...backupDue,
  saveHint: 'One file with everything. Keep it on another disk.',
  passphrase: 'Passphrase, if the file is to be sealed',
  passphraseHint:
    'Twelve letters or more. Nobody can open the file without it, and it cannot be found again.',
  show: 'Show what is typed',
  hide: 'Hide what is typed',
  passphraseShort: 'Write twelve letters or more, or none.',
  saving: 'Making the backup',
  saved: 'The backup is in your downloads.',
  stopped: 'Stopped. No backup was made.',
  notSaved: 'The backup could not be made. Your records are safe. Try again.',
  every: 'Remind me after',
  days: (n: number) => counted(n, 'day', 'days'),
  noReminder: 'Never',
  fileName: (day: string) => `worthwhile ${day}.json`,
  sealedName: (day: string) => `worthwhile ${day}.sealed`,
  restore: {
    title: 'Read a backup',
    choose: 'A backup of Worthwhile',
    chooseHint: 'You see what would change before anything does.',
    reading: 'Reading the backup',
    comparing: 'Comparing it with your records',
    working: 'Reading the backup in',
    stopped: 'Stopped. Nothing is left half done.',
    unread: 'The file could not be read. Nothing has been changed. Choose it again.',
    unseal: 'Its passphrase',
    open: 'Open it',
    refused: {
      foreign: 'This is no backup of Worthwhile. Nothing has been changed.',
      damaged:
        'This backup is damaged or incomplete, so nothing of it was read. Copy it again from where you keep it, or take an older one.',
      newer:
        'This backup was made by a newer Worthwhile. Update Worthwhile, then read it. Nothing has been changed.',
      sealed: 'This backup is sealed. Write its passphrase.',
      'wrong passphrase': 'The passphrase does not fit, or the file is damaged.',
    },
    takesCurrency: (theirs: string) =>
      `Its amounts are in ${theirs}. No amount is here yet, so your currency becomes ${theirs} too.`,
    otherCurrency: (theirs: string, own: string) =>
      `Its amounts are in ${theirs} and yours in ${own}, so the two cannot be put together. Change your currency first, or let it take the place of everything.`,
    from: (day: string, parts: string) =>
      parts === ''
        ? `A backup from ${day} with settings alone.`
        : `A backup from ${day} with ${parts}.`,
    foreign:
      'This backup is another person’s, and one profile is one person: their leads and contacts can come in, never their time. If it is yours all the same, erase everything here first, then read it.',
    foreignCurrency: (theirs: string, own: string) =>
      `Its amounts are in ${theirs} and yours in ${own}, so the two cannot be put together. Change your currency first.`,
    whose: 'How to read it',
    way: {
      merge: 'Put together with what is here',
      'leads only': 'Take only leads and contacts',
      replace: 'In place of everything here',
    },
    hint: {
      merge: 'It is mine. Of two versions of one entry the later one stays.',
      'leads only': 'It is somebody else’s. Their time is not mine.',
      replace: 'What is here goes. A copy of it is kept on this computer.',
    },
    nothing: 'Nothing would change: everything in it is here already.',
    table: 'What would change',
    head: { what: 'Entries', added: 'New', changed: 'Changed', gone: 'Gone' },
    go: 'Read it in',
    done: 'The backup is read in.',
    failed: 'Nothing was changed. Close the other windows of Worthwhile and try again.',
  },
  lists: {
    title: 'Lists for a spreadsheet',
    hint: 'CSV files that Excel, LibreOffice and Google Sheets open. Worthwhile reads them again above.',
    save: (rows: string) => `Save ${rows}`,
    name: {
      leads: 'leads',
      touches: 'contacts',
      sales: 'sales',
      costs: 'costs',
      efforts: 'logged time',
      goals: 'goals',
      sessions: 'sessions',
      visits: 'visits',
    },
    failed: 'The list could not be saved. Your records are safe. Try again.',
    file: (name: string, day: string) => `worthwhile ${name} ${day}.csv`,
  },
  copies: {
    title: 'Copies on this computer',
    hint: 'Made before each import and each restoring; the last three are kept.',
    none: 'There is none yet.',
    reason: {
      import: (what: string) => `Before ${what} was brought in`,
      restore: () => 'Before a backup was read in',
      erasure: () => 'Before records were erased',
      migration: () => 'Before an update',
    },
    back: 'Go back to it',
    working: 'Going back',
    question: 'Go back to this copy?',
    warning: (parts: string) =>
      `${parts} take the place of what is here now. What you wrote since is lost; save a backup first if you need it.`,
    done: 'Your records are as they were then.',
    failed: 'Nothing was changed. Close the other windows of Worthwhile and try again.',
  },
  room: {
    used: (used: string, all: string) => `${used} of the ${all} the browser gives are in use.`,
    persisted: 'The browser has promised not to clear them by itself.',
    notPersisted: 'The browser may clear them when the disk is full. A backup is the safe way.',
    ask: 'Ask it to keep them',
    refused: 'It did not promise. A backup is the safe way.',
  },
  megabytes: (n: number) => `${count(n)} MB`,
  gigabytes: (n: string) => `${n} GB`,
  erase: {
    title: 'Erase',
    note: 'With what goes, in numbers',
    what: 'What to erase',
    kinds: { days: 'Days', platform: 'A platform', everything: 'Everything' },
    from: 'From',
    to: 'To, that day too',
    platform: 'Platform',
    nothing: 'There is nothing to erase.',
    goes: (parts: string) => `${parts} go.`,
    stays: 'Leads, sales, goals and logged time stay.',
    everything: (parts: string) =>
      parts === ''
        ? 'All settings and every copy go.'
        : `${parts} go, with all settings and every copy.`,
    first: 'Save a backup first: there is no other way back once this page is closed.',
    tick: 'Yes, erase everything',
    go: 'Erase it',
    working: 'Erasing',
    daysWrong: 'The first day must not be after the last one.',
    done: (parts: string) => (parts === '' ? 'Everything is erased.' : `${parts} are erased.`),
    failed: 'Nothing was erased. Close the other windows of Worthwhile and try again.',
  },
};
