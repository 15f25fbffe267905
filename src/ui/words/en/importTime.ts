import { count, counted, list } from '../../format.ts';

/** Bringing in time that another program recorded. */
export const importTime = {
  title: 'Bring in time',
  note: 'From another program',
  choose: 'A file of ActivityWatch, Time Tracker or RescueTime',
  chooseHint:
    'ActivityWatch: Raw data, Export all buckets. Time Tracker: its backup. RescueTime: its CSV. Only the time on your platforms is kept, without titles and addresses.',
  unknown: 'This is no file of these three. Nothing has been changed.',
  found: {
    activitywatch: 'What ActivityWatch saw',
    timetracker: 'What Time Tracker counted',
    rescuetime: 'What RescueTime counted',
  },
  head: {
    platform: 'Platform',
    open: 'Open',
    focused: 'In front',
    active: 'In use',
    days: 'Days',
    hours: 'Hours',
  },
  depths:
    'Minutes. Open counts every tab; in front, only while its browser was; in use, only while somebody was there. Only time in use is brought in.',
  days: 'Hours of the day are not known: each day becomes logged time. It is not known whether somebody was there.',
  missing: {
    window: 'No record of windows: nobody can say what was in front, so nothing can be brought in.',
    afk: 'No record of absence: nobody can say whether somebody was there, so nothing can be brought in.',
  },
  comes: (visits: number, efforts: number) => {
    const parts = [
      visits > 0 ? counted(visits, 'visit', 'visits') : '',
      efforts > 0 ? counted(efforts, 'day of logged time', 'days of logged time') : '',
    ].filter((part) => part !== '');
    return parts.length === 0
      ? 'Nothing new: this time is here already.'
      : `${list(parts)} would come in.`;
  },
  refused: {
    'below zero': 'time below zero, not brought in',
    'over a day': 'more than 24 hours on one day, not brought in',
  },
  refusedAt: (line: number | null, platform: string, day: string, why: string) =>
    `${line === null ? '' : `Line ${count(line)}: `}${platform}, ${day}: ${why}.`,
  moreRefused: (more: number) => `${counted(more, 'more is', 'more are')} refused like these.`,
  cut: 'What was recorded here already does not count again.',
  go: 'Bring it in',
  effortNote: {
    activitywatch: 'From ActivityWatch',
    timetracker: 'From Time Tracker',
    rescuetime: 'From RescueTime',
  },
  done: (file: string, rows: number) => `The time of ${file} is in: ${count(rows)} rows.`,
  failed: 'Nothing has been brought in. Close the other windows of Worthwhile and try again.',
};
