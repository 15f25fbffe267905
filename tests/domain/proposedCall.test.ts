import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoWeekday } from '../../src/domain/calendar.ts';
import { STAGES } from '../../src/domain/lead.ts';
import { proposedCall } from '../../src/domain/proposedCall.ts';
import { isOpen } from '../../src/domain/stage.ts';
import { aLead } from '../support/rows.ts';

/** A Monday. */
const TODAY = '2026-11-16';
const WORKDAYS = [1, 2, 3, 4, 5];
const proposed = (...leads: Parameters<typeof aLead>[0][]) => {
  const call = proposedCall(leads.map(aLead), TODAY, WORKDAYS);
  return call === null ? null : [call.lead.id, call.on];
};

test('who waits longest for a promised step comes first, on the next working day', () => {
  const late = { id: 'late', followUpOn: '2026-11-09' } as const;
  const due = { id: 'due', followUpOn: TODAY, stage: 'opportunity' } as const;
  expect(proposed(due, late)).toEqual(['late', '2026-11-17']);
  expect(proposedCall([aLead(late)], '2026-11-20', WORKDAYS)?.on).toBe('2026-11-23');
});

test('where nobody waits, whoever is nearest to buying, and of those the latest', () => {
  const at = (id: string, stage: 'lead' | 'opportunity', createdAt: number) =>
    ({ id, stage, createdAt, followUpOn: null }) as const;
  expect(proposed(at('fresh', 'lead', 3), at('old', 'opportunity', 1))?.[0]).toBe('old');
  expect(proposed(at('old', 'opportunity', 1), at('new', 'opportunity', 2))?.[0]).toBe('new');
});

test('a step that is promised for a day to come is proposed for that day, unless it is far ahead', () => {
  expect(proposed({ id: 'soon', followUpOn: '2026-11-19' })).toEqual(['soon', '2026-11-19']);
  expect(proposed({ id: 'far', followUpOn: '2027-02-01' })).toBeNull();
  expect(proposed({ id: 'bought', stage: 'won', followUpOn: null })).toBeNull();
});

test('whoever is proposed is open, and the day is to come', () => {
  const lead = fc
    .record({
      id: fc.uuid(),
      stage: fc.constantFrom(...STAGES),
      createdAt: fc.nat(),
      ahead: fc.option(fc.integer({ min: -40, max: 40 })),
    })
    .map(({ ahead, ...row }) =>
      aLead({ ...row, followUpOn: ahead === null ? null : addDays(TODAY, ahead) }),
    );
  const workdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }));
  fc.assert(
    fc.property(fc.array(lead), workdays, (leads, days) => {
      const call = proposedCall(leads, TODAY, days);
      if (call === null) return;
      expect(isOpen(call.lead)).toBe(true);
      expect(call.on > TODAY).toBe(true);
      const isPromised = call.on === call.lead.followUpOn;
      expect(isPromised || days.length === 0 || days.includes(isoWeekday(call.on))).toBe(true);
    }),
  );
});
