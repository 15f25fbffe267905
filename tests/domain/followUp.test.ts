import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoWeekday } from '../../src/domain/calendar.ts';
import {
  dueOn,
  proposedDay,
  readFollowUpDay,
  snoozed,
  waiting,
  withFollowUp,
  workingDaysOn,
} from '../../src/domain/followUp.ts';
import { aLead } from '../support/rows.ts';

const WEEK = [1, 2, 3, 4, 5];
const days = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });

describe('the next date that a touch proposes', () => {
  test('two working days after a Thursday are Monday', () => {
    expect(proposedDay('two working days', '2026-11-19', WEEK)).toBe('2026-11-23');
  });
  test('a week is the same weekday, a month the same date or the last one', () => {
    expect(proposedDay('week', '2026-11-19', WEEK)).toBe('2026-11-26');
    expect(proposedDay('month', '2026-11-19', WEEK)).toBe('2026-12-19');
    expect(proposedDay('month', '2027-01-31', WEEK)).toBe('2027-02-28');
  });
  test('none, and a date not chosen yet, propose nothing', () => {
    expect(proposedDay('none', '2026-11-19', WEEK)).toBeNull();
    expect(proposedDay('date', '2026-11-19', WEEK)).toBeNull();
  });
  test('without any working day every day is one', () => {
    expect(proposedDay('two working days', '2026-11-19', [])).toBe('2026-11-21');
  });
  test('as many working days lie between as were asked for, the last one included', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 15 }), weekdays, (day, count, workdays) => {
        const on = workingDaysOn(day, count, workdays);
        let worked = 0;
        for (let next = addDays(day, 1); next <= on; next = addDays(next, 1)) {
          if (workdays.includes(isoWeekday(next))) worked += 1;
        }
        expect(worked).toBe(count);
        expect(workdays).toContain(isoWeekday(on));
      }),
    );
  });
});

describe('a next step on a day', () => {
  test('is overdue once its day has passed, not before', () => {
    const lead = aLead({ followUpOn: '2026-11-19' });
    expect(dueOn(lead, '2026-11-18')).toEqual({ kind: 'later', inDays: 1 });
    expect(dueOn(lead, '2026-11-19')).toEqual({ kind: 'today' });
    expect(dueOn(lead, '2026-11-21')).toEqual({ kind: 'overdue', byDays: 2 });
    expect(dueOn(aLead(), '2026-11-19')).toEqual({ kind: 'none' });
  });
  test('waits in the order of its day, and those of later days do not wait', () => {
    const leads = ['2026-11-19', '2026-11-03', '2026-11-20', null].map((followUpOn, index) =>
      aLead({ id: String(index), followUpOn }),
    );
    expect(waiting(leads, '2026-11-19').map((lead) => lead.id)).toEqual(['1', '0']);
  });
  test('is put off to the next working day and keeps what was promised', () => {
    const lead = aLead({ followUpOn: '2026-11-10', followUp: 'Call' });
    expect(snoozed(lead, '2026-11-20', WEEK)).toMatchObject({
      followUpOn: '2026-11-23',
      followUp: 'Call',
    });
    expect(snoozed(aLead(), '2026-11-20', WEEK).followUpOn).toBeNull();
  });
  test('is gone when another one, or none, takes its place', () => {
    const lead = aLead({ followUpOn: '2026-11-10', followUp: 'Call' });
    expect(withFollowUp(lead, null)).toMatchObject({ followUpOn: null, followUp: '' });
    expect(withFollowUp(lead, { on: '2026-12-01', what: 'Visit' })).toMatchObject({
      followUpOn: '2026-12-01',
      followUp: 'Visit',
    });
  });
});

describe('the day a person writes for a next step', () => {
  test.each([
    ['2026-11-18', { kind: 'refused', reason: 'before the touch' }],
    ['1889-11-18', { kind: 'refused', reason: 'before the touch' }],
    ['2026-11-19', { kind: 'read', value: '2026-11-19' }],
    ['2036-11-20', { kind: 'refused', reason: 'too far ahead' }],
    ['soon', { kind: 'refused', reason: 'not a day' }],
    [' ', { kind: 'refused', reason: 'empty' }],
  ])('%s', (text, answer) => {
    expect(readFollowUpDay(text, '2026-11-19', '2026-11-19')).toEqual(answer);
  });
});
