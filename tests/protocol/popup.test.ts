import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE_LENGTH } from '../../src/popup/choice.ts';
import { LINE_LIMIT, readPopupRequest } from '../../src/protocol/popup.ts';

const answer = {
  kind: 'answer',
  tabId: 1,
  sessionId: 'this',
  purpose: 'goal',
  goalId: 'goal',
  customer: null,
  plannedMinutes: 10,
  ifThen: 'message Ann',
  holds: { kind: 'visit' },
};

const undone = { table: 'leads', id: 'ann', before: null, after: { id: 'ann', name: 'Ann' } };

describe("a message of the popup's", () => {
  test('is read as it is', () => {
    expect(readPopupRequest(answer)).toEqual(answer);
    const view = { kind: 'popup view', tabId: 1, why: 'start' };
    expect(readPopupRequest(view)).toEqual(view);
    const undo = { kind: 'undo', undo: [undone] };
    expect(readPopupRequest(undo)).toEqual(undo);
  });

  test.each([
    ['of an unknown kind', { kind: 'format the disk' }],
    ['with more than it should have', { ...answer, extra: 1 }],
    ['with a goal that does not belong to its purpose', { ...answer, purpose: 'personal' }],
    ['for a goal without one', { ...answer, goalId: null }],
    ['with a customer that does not belong to its purpose', { ...answer, customer: 'Ann' }],
    ['with no whole minutes', { ...answer, plannedMinutes: 2.5 }],
    ['with minutes beyond a day', { ...answer, plannedMinutes: 1441 }],
    ['with a line that is too long', { ...answer, ifThen: 'x'.repeat(LINE_LIMIT + 1) }],
    ['from no tab', { ...answer, tabId: -1 }],
    ['that takes back a setting', { kind: 'undo', undo: [{ ...undone, table: 'settings' }] }],
    ['that takes back what is no row', { kind: 'undo', undo: [{ ...undone, after: 'Ann' }] }],
  ])('%s is refused', (_, message) => {
    expect(readPopupRequest(message)).toBeNull();
  });

  test('that is anything at all never throws', () => {
    fc.assert(fc.property(fc.anything(), (message) => readPopupRequest(message) === null));
  });
});

test('the fields of the popup take as many characters as its messages', () => {
  expect(LINE_LENGTH).toBe(LINE_LIMIT);
});
