import { expect, test } from 'vitest';
import { blankKnown, readKnown } from '../../src/popup/knownTyped.ts';
import { type KnownLead, readPopupRequest } from '../../src/protocol/popup.ts';

const TODAY = '2026-11-19';
const KNOWN: KnownLead = {
  id: 'lead',
  name: 'Ada Byron',
  company: '',
  stage: 'opportunity',
  channel: 'linkedin',
  followUpOn: null,
  followUp: '',
  lastTouchOn: '2026-11-07',
  names: { stageNames: { qualified: 'Valuation' }, business: null },
  workdays: [1, 2, 3, 4, 5],
};
const typed = { ...blankKnown(KNOWN), note: 'Called', promise: 'Send the quote' };

test('a contact settles what was open and proposes two working days', () => {
  expect(readKnown(typed, KNOWN, TODAY)).toMatchObject({
    request: {
      kind: 'log touch',
      note: 'Called',
      channel: 'linkedin',
      next: { on: '2026-11-23', what: 'Send the quote' },
    },
  });
});

test('a next step may be a date to come, or none, and no day before today', () => {
  const next = { ...typed, kind: 'next', when: 'date' };
  expect(readKnown({ ...next, day: '2026-12-01' }, KNOWN, TODAY)).toMatchObject({
    request: { kind: 'follow up', next: { on: '2026-12-01' } },
  });
  expect(readKnown({ ...next, when: 'none' }, KNOWN, TODAY)).toMatchObject({
    request: { next: null },
  });
  for (const day of ['2026-11-18', '', '2199-01-01'])
    expect(readKnown({ ...next, day }, KNOWN, TODAY)).toMatchObject({ kind: 'wrong' });
});

test('a stage is named as she named it, and a lost lead has its reason', () => {
  const stage = { ...typed, kind: 'stage' };
  expect(readKnown({ ...stage, stage: 'qualified' }, KNOWN, TODAY)).toMatchObject({
    request: { kind: 'move lead', to: 'qualified', reason: null },
    said: 'Ada Byron is moved to Valuation.',
  });
  expect(readKnown({ ...stage, stage: 'lost', reason: 'budget' }, KNOWN, TODAY)).toMatchObject({
    request: { to: 'lost', reason: 'budget' },
  });
});

test('nobody is lost for a reason that nobody chose', () => {
  const lost = { ...typed, kind: 'stage', stage: 'lost' };
  expect(lost.reason).toBe('');
  expect(readKnown(lost, KNOWN, TODAY)).toEqual({
    kind: 'wrong',
    wrong: { reason: expect.stringContaining('Choose why') },
  });
});

test('what the form asks for is what the worker takes, and losing without a reason is not', () => {
  for (const kind of ['touch', 'next', 'stage']) {
    const read = readKnown({ ...typed, kind }, KNOWN, TODAY);
    if (read.kind === 'wrong') throw new Error('wrong');
    expect(readPopupRequest(read.request)).toEqual(read.request);
  }
  const lose = { kind: 'move lead', leadId: 'lead', to: 'lost', reason: null };
  expect(readPopupRequest(lose)).toBeNull();
});
