import { describe, expect, test } from 'vitest';
import { blankLead, readLead, readWho } from '../../src/popup/leadTyped.ts';
import { blankSale, readSale } from '../../src/popup/saleTyped.ts';
import { changedIn, typedBefore } from '../../src/popup/typed.ts';
import type { PopupView, RunningView } from '../../src/protocol/popup.ts';

const running: RunningView = {
  kind: 'running',
  platform: 'linkedin',
  channel: 'linkedin',
  surface: 'people',
  sessionId: 'this',
  goals: [],
  usualMinutes: null,
  sessionsToday: 1,
  secondsToday: 0,
  budget: null,
  purpose: 'goal',
  goal: { id: 'goal', title: '', measure: 'leads', target: 1, dueOn: '2027-03-31', done: 0 },
  customer: null,
  plannedMinutes: null,
  ifThen: null,
  seconds: 0,
  cameFor: null,
  scrolling: 0,
  surfaces: [],
  standing: null,
};
const view: PopupView = {
  here: running,
  sites: [],
  currency: 'GBP',
  needsTarget: false,
  today: '2026-11-19',
  zone: 'UTC',
  due: null,
  ended: null,
  review: null,
  known: null,
  logsFirst: 'lead',
  dueCount: 0,
  storingFailsSince: null,
};
const elsewhere: PopupView = {
  ...view,
  here: { kind: 'elsewhere', platforms: [], leads: 0, sales: 0 },
};
const tab = {
  id: 1,
  url: 'https://www.linkedin.com/in/ada-marlow/?trk=x',
  title: '(3) Ada Marlow | LinkedIn',
};
const who = blankLead(view, tab);

describe('a lead', () => {
  test("on a person's page begins with the name and the address, and keeps it as it is", () => {
    expect(readWho(who, view)).toEqual({
      kind: 'lead',
      lead: {
        name: 'Ada Marlow',
        channel: 'linkedin',
        link: 'https://www.linkedin.com/in/ada-marlow',
        followUpOn: null,
        expectedAmount: null,
        note: '',
        sessionId: 'this',
        goalId: 'goal',
      },
    });
  });
  test('keeps no address unless she says so', () => {
    expect(readWho({ ...who, keepLink: '' }, view)).toMatchObject({ lead: { link: '' } });
  });
  test('begins empty on any other page, and asks for a name and a channel', () => {
    const blank = blankLead(elsewhere, { id: 1, url: null, title: null });
    expect(blank).toMatchObject({ name: '', link: '', channel: '' });
    const read = readWho(blank, elsewhere);
    expect(Object.keys(read.kind === 'wrong' ? read.wrong : {})).toEqual(['name', 'channel']);
  });
  test('from another channel did not come from this visit', () => {
    const read = readWho({ ...who, channel: 'referral' }, view);
    expect(read).toMatchObject({ lead: { sessionId: null, goalId: null } });
  });
  test('has a follow-up in two working days, unless another day is chosen', () => {
    const day = (change: object) => {
      const read = readLead({ ...who, ...change }, view, 'GBP');
      return read.kind === 'lead' ? read.lead.followUpOn : read.wrong.date;
    };
    expect(day({})).toBe('2026-11-23');
    expect(day({ when: 'tomorrow' })).toBe('2026-11-20');
    expect(day({ when: 'week' })).toBe('2026-11-26');
    expect(day({ when: 'none' })).toBeNull();
    expect(day({ when: 'date', date: '2026-12-01' })).toBe('2026-12-01');
    expect(day({ when: 'date', date: '2026-11-18' })).toContain('today or a later day');
    expect(day({ when: 'date', date: '' })).toContain('today or a later day');
  });
  test('says how to write an amount it cannot read', () => {
    const read = readLead({ ...who, amount: '1.800,00' }, view, 'GBP');
    expect(read.kind === 'wrong' && read.wrong.amount).toContain('1800');
  });
});

describe('a sale', () => {
  const sale = { ...blankSale(view), amount: '142' };
  test('of this visit carries its session and its goal; several small ones are one line', () => {
    expect(readSale({ ...sale, amount: '6 orders, 142' }, [], view, 'GBP')).toEqual({
      kind: 'sale',
      sale: {
        on: '2026-11-19',
        channel: 'linkedin',
        leadId: null,
        amount: 14_200,
        count: 6,
        note: '',
        sessionId: 'this',
        goalId: 'goal',
      },
    });
  });
  test('from a lead comes from where the lead came from', () => {
    const leads = [{ id: 'ann', name: 'Ann', channel: 'referral' as const }];
    const read = readSale({ ...sale, leadId: 'ann' }, leads, view, 'GBP');
    expect(read).toMatchObject({ sale: { leadId: 'ann', channel: 'referral', sessionId: null } });
  });
  test.each(['6 orders', '0 orders, 142', '142 for 6'])(
    'written "%s" is not guessed: an example says how to write it',
    (amount) => {
      const read = readSale({ ...sale, amount }, [], view, 'GBP');
      expect(read.kind === 'wrong' && read.wrong.amount).toMatch(/6\sorders,\s£142/);
    },
  );
  test.each(['6 orders, 0', '6 orders, 1.420,00'])(
    'written "%s" is refused for what is wrong with its amount',
    (amount) => {
      const read = readSale({ ...sale, amount }, [], view, 'GBP');
      expect(read.kind === 'wrong' && read.wrong.amount).toMatch(/above zero|1800/);
    },
  );
  test('needs an amount and a channel', () => {
    const read = readSale(blankSale(elsewhere), [], elsewhere, 'GBP');
    expect(Object.keys(read.kind === 'wrong' ? read.wrong : {})).toEqual(['amount', 'channel']);
  });
});

test('what was typed before is put back, and nothing else a draft may hold', () => {
  const blank = { name: '', note: '' };
  expect(typedBefore(blank, { name: 'Ann', note: 7, evil: 'x' })).toEqual({
    name: 'Ann',
    note: '',
  });
  for (const draft of [undefined, null, 'text', 3]) expect(typedBefore(blank, draft)).toBe(blank);
});

describe('a draft', () => {
  const blank = { name: 'Ada Marlow', link: 'https://www.linkedin.com/in/ada-marlow', note: '' };

  test('holds what she typed, and nothing that was only filled in', () => {
    expect(changedIn(blank, { ...blank, note: 'Two sites' })).toEqual({ note: 'Two sites' });
  });

  test('gives back what she typed over what is filled in now', () => {
    const kept = changedIn(blank, { ...blank, name: 'Ada M.' });
    expect(typedBefore({ ...blank, note: '' }, kept)).toEqual({ ...blank, name: 'Ada M.' });
  });
});
