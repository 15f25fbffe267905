import { expect, test } from 'vitest';
import { backupStanding } from '../../src/domain/backup.ts';

const ZONE = 'Europe/London';
const TODAY = '2026-11-22';
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
const standing = (backedUpAt: string | null, every: number | null, first: string | null) =>
  backupStanding(
    { backedUpAt: backedUpAt === null ? null : at(backedUpAt), backupEveryDays: every },
    first === null ? null : at(first),
    TODAY,
    ZONE,
  );

test.each([
  ['the day after the last one', '2026-11-21', 30, '2026-01-01', false],
  ['when the days have passed', '2026-10-23', 30, '2026-01-01', true],
  ['a day before that', '2026-10-24', 30, '2026-01-01', false],
  ['without any, in the first days', null, 30, '2026-11-01', false],
  ['without any, once the days have passed since the first record', null, 30, '2026-10-23', true],
  ['without records', null, 30, null, false],
  ['with reminders turned off', null, null, '2020-01-01', false],
])('%s, a backup is due: %s, %s, %s, %s', (_, last, every, first, due) => {
  expect(standing(last, every, first)).toEqual({ due, last });
});
