import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANSWERS, commitmentKept, readAnswer } from '../../src/domain/commitment.ts';

const day = (at: number) => `2026-11-${String(at).padStart(2, '0')}`;
const promise = {
  when: 'Tuesday at 9',
  what: 'I call Northwind',
  on: day(17),
  leadId: 'northwind',
};
const kept = (
  touches: { leadId: string; at: number }[],
  said: string | undefined,
  today: number,
  leadId: string | null = 'northwind',
) => commitmentKept({ ...promise, leadId }, 14, touches, readAnswer(said), day(today), day);

test('her own word comes before what was logged', () => {
  expect(kept([{ leadId: 'northwind', at: 16 }], 'no', 20)).toBe('no');
  expect(kept([], 'partly', 20)).toBe('partly');
});

test('a contact with its lead in time keeps it', () => {
  expect(kept([{ leadId: 'northwind', at: 17 }], undefined, 20)).toBe('yes');
});

test.each([
  ['before it was made', 'northwind', 13],
  ['after its day', 'northwind', 18],
  ['with somebody else', 'saltmarsh', 16],
])('a contact %s does not', (_, leadId, at) => {
  expect(kept([{ leadId, at }], undefined, 20)).toBe('not said');
});

test('without a lead only she can say it', () => {
  expect(kept([{ leadId: 'northwind', at: 16 }], undefined, 20, null)).toBe('not said');
});

test('until its day has passed it is not late', () => {
  expect(kept([], undefined, 17)).toBe('not yet');
  expect(kept([], undefined, 18)).toBe('not said');
});

test('an answer of another kind is none', () => {
  expect(readAnswer('maybe')).toBeNull();
  expect(readAnswer(undefined)).toBeNull();
});

/** Moments and days are the same whole numbers here, as in the tests above. */
const moment = fc.integer({ min: 1, max: 30 });
const contact = fc.record({ leadId: fc.constantFrom('northwind', 'saltmarsh'), at: moment });
const contacts = fc.array(contact, { maxLength: 6 });

test('without her word it is kept exactly by one contact with its lead from its making to its day', () => {
  fc.assert(
    fc.property(contacts, moment, (touches, today) => {
      const inTime = touches.filter(
        ({ leadId, at }) => leadId === 'northwind' && at > 13 && at < 18,
      );
      const late = today > 17 ? 'not said' : 'not yet';
      expect(kept(touches, undefined, today)).toBe(inTime.length > 0 ? 'yes' : late);
    }),
  );
});

test('her word stands whatever is logged and whenever it is asked', () => {
  fc.assert(
    fc.property(contacts, moment, fc.constantFrom(...ANSWERS), (touches, today, word) => {
      expect(kept(touches, word, today)).toBe(word);
    }),
  );
});

test('a further contact never undoes a kept commitment', () => {
  fc.assert(
    fc.property(contacts, contact, moment, (touches, more, today) => {
      fc.pre(kept(touches, undefined, today) === 'yes');
      expect(kept([...touches, more], undefined, today)).toBe('yes');
    }),
  );
});
