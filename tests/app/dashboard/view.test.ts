import { expect, test } from 'vitest';
import { answerOf } from '../../../src/app/dashboard/answer.ts';
import { findingOf } from '../../../src/app/dashboard/channelsFinding.ts';
import type { Records } from '../../../src/app/dashboard/read.ts';
import { notJudged } from '../../../src/app/dashboard/verdicts.ts';
import { viewOf } from '../../../src/app/dashboard/view.ts';
import type { Coverage } from '../../../src/domain/coverage.ts';
import { type DailyTotal, dailyTotals } from '../../../src/domain/dailyTotals.ts';
import type { Platform } from '../../../src/domain/platform.ts';
import type { Sale } from '../../../src/domain/sale.ts';
import { FIRST_SETTINGS, type Settings } from '../../../src/domain/settings.ts';
import { aLead, aSession, aVisit, someCoverage } from '../../support/rows.ts';

const TODAY = '2026-11-18';
const NOW = Date.parse('2026-11-18T15:00:00Z');
const look = {
  range: '28',
  narrowing: { channel: null, goalId: null },
  today: TODAY,
  now: NOW,
  zone: 'UTC',
  weekStart: 1,
} as const;

const settings: Settings = {
  ...FIRST_SETTINGS,
  currency: 'GBP',
  hourlyValue: 6000,
  typicalSale: 180_000,
  hoursAWeek: 8,
};

const nothing: Records = {
  facts: { totals: [], leads: [], sales: [], costs: [], efforts: [], settings },
  settings,
  goals: [],
  marks: [],
  touches: [],
  coverage: [],
  since: null,
};

const on = (from: string, to: string): Coverage => ({
  id: from,
  from: Date.parse(from),
  to: Date.parse(to),
  state: 'on',
  platform: null,
});

function spent(
  platform: Platform,
  day: string,
  hours: number,
  purpose: 'goal' | 'personal' = 'goal',
): DailyTotal {
  const start = Date.parse(`${day}T10:00Z`);
  const session = aSession({
    id: day,
    platform,
    start,
    purpose,
    goalId: purpose === 'goal' ? 'g' : null,
    zone: 'UTC',
  });
  const end = start + hours * 3_600_000;
  const visit = aVisit({ sessionId: day, platform, start, end, seconds: hours * 3600 });
  const [total] = dailyTotals(new Map([[day, session]]), [visit]);
  if (total === undefined) throw new Error('no time');
  return total;
}

const sale = (channel: Sale['channel'], amount: number): Sale => ({
  id: `${channel} ${amount}`,
  on: '2026-11-10',
  channel,
  leadId: null,
  sessionId: null,
  goalId: null,
  amount,
  count: 1,
  refunds: [],
  note: '',
  importId: null,
  updatedAt: 0,
});

/** Figures and units are held together by spaces that do not break. */
const plainly = (text: string) => text.replaceAll('\u00a0', ' ');

const answer = (records: Records) => answerOf(viewOf(records, look));
const withTime = (totals: Records['facts']['totals'], sales: Sale[] = []): Records => ({
  ...nothing,
  facts: { ...nothing.facts, totals, sales },
  coverage: [on('2026-09-01T00:00:00Z', '2026-11-18T15:00:00Z')],
  since: NOW,
});

test('before there is anything, the page answers with the price', () => {
  expect(answer(nothing).answer).toContain('must bring one customer every 3 weeks');
  expect(viewOf(nothing, look).empty).toBe(true);
});

test('without the figures of a price it says what comes next', () => {
  const unknown = { ...nothing, settings: { ...settings, hourlyValue: null } };
  expect(answer(unknown).answer).toBe('It starts with your next visit.');
});

test('nothing while the recorder saw all of it is a real nothing', () => {
  const records = { ...withTime([spent('x', '2026-09-02', 3)]) };
  expect(answer(records)).toMatchObject({
    answer: 'No time on social media in the last 28 days.',
    prose: 'Worthwhile was watching, and there was nothing.',
  });
});

test('nothing with hours that could not be seen is no real nothing', () => {
  const records = withTime([spent('x', '2026-09-02', 3)]);
  const gap = someCoverage({
    from: Date.parse('2026-11-16T10:00Z'),
    to: Date.parse('2026-11-16T14:00Z'),
    state: 'no access',
    platform: 'x',
  });
  const prose = answer({ ...records, coverage: [...records.coverage, gap] }).prose;
  expect(prose).toBe('Not all of it could be seen: what is missing is listed below.');
});

test('nothing while the recorder was off says nothing about those days', () => {
  const records = { ...withTime([spent('x', '2026-09-02', 3)]), coverage: [] };
  expect(answer(records).prose).toBe(
    'Worthwhile was not watching in these days, so nothing can be said about them.',
  );
});

test.each([
  [1 / 60, 'So far 1 minute is counted.'],
  [1 / 600, 'No whole minute is counted so far.'],
])('of %d hours it says %s', (hours, sentence) => {
  expect(answer(withTime([spent('x', '2026-11-17', hours)])).prose).toContain(sentence);
});

test('minutes that were personal are told as such, though something was sold meanwhile', () => {
  const personal = withTime([spent('linkedin', '2026-11-17', 0.1, 'personal')], [sale('x', 100)]);
  expect(answer(personal).prose).toBe(
    '6 minutes were personal, for customers, or outside your working hours and so far counted as personal; that time has no price here. From one hour on you see what it costs and brings.',
  );
});

test('under an hour it counts minutes and judges nothing', () => {
  const view = viewOf(withTime([spent('x', '2026-11-17', 0.5)]), look);
  expect(answerOf(view).prose).toContain('So far 30 minutes are counted.');
  expect(view.comparison.underAnHour).toBe(true);
});

test('what it took and what it brought are told under what they say', () => {
  const { answer: told, prose } = answer(withTime([spent('x', '2026-11-17', 11.2)]));
  expect(told).toMatch(/^Too early to tell whether it pays: about \d+ more hours? on X will\.$/);
  expect(plainly(prose)).toContain(
    'In the last 28 days you spent 11 h 12 min on social media, worth £672 of your time. It has brought no lead so far.',
  );
  expect(prose).toContain('must bring one customer');
});

test('the sales are told with their worth', () => {
  const totals = [spent('linkedin', '2026-11-10', 8), spent('x', '2026-11-11', 2)];
  const { prose } = answer(withTime(totals, [sale('linkedin', 100_000)]));
  expect(plainly(prose)).toContain('you spent 10 h on social media');
  expect(prose).toContain('It brought one sale of £1,000 so far.');
});

test('looked at by channel, it speaks of that channel', () => {
  const totals = [spent('linkedin', '2026-11-10', 8), spent('x', '2026-11-11', 2)];
  const narrowing = { channel: 'x', goalId: null } as const;
  const view = viewOf(withTime(totals, [sale('linkedin', 100_000)]), { ...look, narrowing });
  expect(plainly(answerOf(view).prose)).toContain('you spent 2 h on X');
  expect(answerOf(view).prose).toContain('It has brought no lead so far.');
});

test('a few minutes of a short range are no reason to forget what is known', () => {
  const totals = [spent('x', '2026-10-02', 30), spent('x', '2026-11-17', 0.25)];
  const view = viewOf(withTime(totals), { ...look, range: '7' });
  expect(view.comparison.underAnHour).toBe(true);
  expect(answerOf(view).answer).toContain('X');
  expect(plainly(answerOf(view).prose)).toContain('you spent 15 min on social media');
});

test('just after a change it says that only what comes after it counts', () => {
  const known = withTime([spent('x', '2026-11-17', 11)]);
  const mark = { id: 'm', on: TODAY, channel: null, note: 'A new offer', updatedAt: 0 };
  const { answer: told, prose } = answer({ ...known, marks: [mark] });
  expect(told).toContain('you changed something on 18 November 2026');
  expect(prose).toContain('on social media');
});

test('without a typical sale it asks for one instead of judging', () => {
  const known = withTime([spent('x', '2026-11-17', 11)]);
  const asked = answer({ ...known, settings: { ...settings, typicalSale: null } });
  expect(asked.wanted).toBe('typical_sale');
  expect(asked.answer).toContain('Say what a sale usually brings');
});

test('the channels’ finding names where the time went and where the revenue came from', () => {
  const totals = [spent('instagram', '2026-11-10', 8), spent('x', '2026-11-11', 2)];
  const view = viewOf(withTime(totals, [sale('referral', 100_000)]), look);
  expect(findingOf(view.comparison)).toBe(
    'Instagram took the most time; the most revenue came from referrals.',
  );
});

test('a week in which the recorder was not on is told apart from an empty one', () => {
  const records = {
    ...withTime([spent('x', '2026-11-17', 3), spent('x', '2026-10-06', 3)]),
    coverage: [on('2026-11-09T00:00:00Z', '2026-11-18T15:00:00Z')],
    since: Date.parse('2026-10-06T10:00:00Z'),
  };
  const weeks = viewOf(records, look).weeks.map(({ week, recorded }) => [week, recorded]);
  expect(weeks).toContainEqual(['2026-10-05', true]);
  expect(weeks).toContainEqual(['2026-10-19', false]);
  expect(weeks).toContainEqual(['2026-11-09', true]);
});

test('a target whose day has passed is still shown while there is no other', () => {
  const goal = {
    id: 'g',
    title: '',
    measure: 'revenue',
    target: 100_000,
    startsOn: '2026-01-01',
    dueOn: '2026-11-01',
    obstacle: null,
    obstacleNote: '',
    closedAt: null,
    archivedAt: null,
    updatedAt: 0,
  } as const;
  expect(viewOf({ ...nothing, goals: [goal] }, look).target?.progress.kind).toBe('passed');
  const next = { ...goal, id: 'h', dueOn: '2027-03-31' };
  expect(viewOf({ ...nothing, goals: [goal, next] }, look).target?.goal.id).toBe('h');
});

test('what open leads may still bring is told apart from the leads of the range', () => {
  const createdAt = Date.parse('2026-10-18T10:00Z');
  const old = aLead({ channel: 'x', createdAt, expectedAmount: 2_000_000 });
  const known = withTime([spent('x', '2026-11-17', 11)]);
  const { prose } = answer({ ...known, facts: { ...known.facts, leads: [old] } });
  expect(prose).toContain('It has brought no lead so far. The open leads from social media,');
  expect(prose).toMatch(/whenever they came, may still bring about £\d+\./);
});

test.each([
  [{ from: '2026-11-03', to: '2026-11-17' }, /^Between 3 and 17 Nov 2026 you spent 11 h/],
  [{ from: '2026-11-17', to: '2026-11-17' }, /^On 17 Nov 2026 you spent 11 h/],
  [{ from: '2026-11-17', to: '2026-11-03' }, /^Between 3 and 17 Nov 2026 you spent 11 h/],
])('dates of her own are told as a sentence would: %j', (range, told) => {
  const view = viewOf(withTime([spent('x', '2026-11-17', 11)]), { ...look, range });
  expect(plainly(answerOf(view).prose)).toMatch(told);
});

test('a channel that is not judged says what is missing, and is not used only without anything', () => {
  const known = withTime([spent('x', '2026-11-17', 11)]);
  const { judgement } = viewOf({ ...known, settings: { ...settings, typicalSale: null } }, look);
  const told = new Map(judgement.channels.map((one) => [one.channel, notJudged(one)]));
  expect(told.get('x')).toBe('Too early: your usual sale is not stated');
  expect(told.get('facebook')).toBe('Not used');
});
