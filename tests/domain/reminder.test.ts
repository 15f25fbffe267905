import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoWeekday, localTime } from '../../src/domain/calendar.ts';
import { HOUR } from '../../src/domain/duration.ts';
import { isReminderDue, nextReminder, type ReminderRules } from '../../src/domain/reminder.ts';

const ZONE = 'America/New_York';
const WEEK = { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' };
const rules = (at: string, by: 'badge' | 'nothing' = 'badge'): ReminderRules => ({
  reminder: { by, at },
  workingHours: WEEK,
});
const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;

test('the next reminder comes at its time on the next working day', () => {
  expect(nextReminder(at('2026-11-20T08:59'), rules('09:00'), ZONE)).toBe(at('2026-11-20T09:00'));
  expect(nextReminder(at('2026-11-20T09:00'), rules('09:00'), ZONE)).toBe(at('2026-11-23T09:00'));
  expect(nextReminder(at('2026-11-20T08:00'), rules('09:00', 'nothing'), ZONE)).toBeNull();
});

test('a reminder is always to come, on a working day, within a few days', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1.7e12, max: 1.9e12 }),
      fc.constantFrom('00:00', '02:30', '23:59'),
      (now, time) => {
        const next = nextReminder(now, rules(time), ZONE) ?? 0;
        expect(next).toBeGreaterThan(now);
        expect(next - now).toBeLessThan(98 * HOUR);
        expect(isoWeekday(dayOf(next, ZONE))).toBeLessThan(6);
        expect(localTime(next, ZONE) >= time).toBe(true);
      },
    ),
  );
});

test('a reminder that was missed is made up for once, on the same day', () => {
  const noon = at('2026-11-20T12:00');
  expect(isReminderDue(noon, rules('09:00'), ZONE, '2026-11-19')).toBe(true);
  expect(isReminderDue(noon, rules('09:00'), ZONE, '2026-11-20')).toBe(false);
  expect(isReminderDue(noon, rules('13:00'), ZONE, null)).toBe(false);
  expect(isReminderDue(at('2026-11-21T12:00'), rules('09:00'), ZONE, null)).toBe(false);
  expect(isReminderDue(noon, rules('09:00', 'nothing'), ZONE, null)).toBe(false);
});
