import { expect, test } from 'vitest';
import { leadsBehind, narrowedBy, salesBehind } from '../../../src/app/leads/narrowed.ts';
import { aLead, aSale } from '../../support/rows.ts';

const at = (day: string) => Date.parse(`${day}T12:00Z`);
const leads = [
  aLead({ id: 'a', channel: 'x', createdAt: at('2026-11-01') }),
  aLead({ id: 'b', channel: 'x', createdAt: at('2026-11-20'), reached: { opportunity: 1 } }),
  aLead({ id: 'c', channel: 'email', createdAt: at('2026-11-20'), goalId: 'g' }),
];
const asked = (query: string) => narrowedBy(new URLSearchParams(query));
const idsOf = (query: string) => leadsBehind(leads, asked(query), 'UTC').map(({ id }) => id);

test('an address without a channel, a goal or days shows everything', () => {
  expect(asked('as=table&lead=a')).toBeNull();
  expect(idsOf('')).toEqual(['a', 'b', 'c']);
});

test('leads are those of the channel, the goal and the days', () => {
  expect(idsOf('channel=x')).toEqual(['a', 'b']);
  expect(idsOf('channel=x&from=2026-11-10&to=2026-11-20')).toEqual(['b']);
  expect(idsOf('channel=social')).toEqual(['a', 'b']);
  expect(idsOf('goal=g')).toEqual(['c']);
  expect(idsOf('channel=x&reached=opportunity')).toEqual(['b']);
});

test('a sale belongs to the channel its lead came from', () => {
  const sales = [
    aSale({ id: 'one', leadId: 'c', channel: 'x', on: '2026-11-21' }),
    aSale({ id: 'two', leadId: null, channel: 'x', on: '2026-11-21' }),
  ];
  const behind = (query: string) => salesBehind(sales, leads, asked(query)).map(({ id }) => id);
  expect(behind('channel=email')).toEqual(['one']);
  expect(behind('channel=x')).toEqual(['two']);
  expect(behind('channel=x&to=2026-11-20')).toEqual([]);
});
