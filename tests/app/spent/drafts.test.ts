import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstCost, readCost, textOfCost } from '../../../src/app/spent/costDraft.ts';
import { firstEffort, readEffort, textOfEffort } from '../../../src/app/spent/effortDraft.ts';
import { firstWeeks, readWeeks, textOfWeeks } from '../../../src/app/spent/weeklyDraft.ts';
import { CHANNELS } from '../../../src/domain/channel.ts';
import { PLATFORMS } from '../../../src/domain/platform.ts';
import { anEffort } from '../../support/rows.ts';

const TODAY = '2026-11-22';
const days = fc
  .integer({ min: 0, max: 5000 })
  .map((n) => Temporal.PlainDate.from(TODAY).subtract({ days: n }).toString());

describe('money spent, as it is written', () => {
  const written = (part: object) =>
    readCost({ ...firstCost(TODAY), amount: '90', ...part }, 'GBP', TODAY);
  test('is an amount above zero, on days that follow each other', () => {
    for (const amount of ['', '-90', '0', 'ninety', '9,999,999,999'])
      expect(written({ amount }).errors.amount, amount).toBeTruthy();
    for (const from of ['', '1989-12-31', '2099-01-01'])
      expect(written({ from }).errors.from, from).toBeTruthy();
    expect(written({ to: '2026-11-21' }).errors.to).toBeTruthy();
    expect(written({ note: 'x'.repeat(201) }).errors.note).toBeTruthy();
  });
  test('read again is the same cost', () => {
    const costs = fc.record({
      every: fc.constant('month' as const),
      channel: fc.constantFrom(...CHANNELS),
      amount: fc.integer({ min: 1, max: 1_000_000_00 }),
      from: days,
      to: fc.constantFrom(null, TODAY),
      note: fc.constantFrom('', 'Adverts', '=cmd', 'שלט'),
    });
    fc.assert(
      fc.property(costs, (cost) => {
        const text = textOfCost({ ...cost, id: 'cost', updatedAt: 0 }, 'GBP');
        expect(readCost(text, 'GBP', TODAY).draft).toEqual(cost);
      }),
    );
  });
});

describe('time that was not watched, as it is written', () => {
  test('is above nothing, within a day, and not to come', () => {
    const written = (part: object) => readEffort({ ...firstEffort(TODAY), ...part }, TODAY);
    for (const time of ['', '0 min', '-30 min', '4', '25 h', 'long'])
      expect(written({ time }).errors.time, time).toBeTruthy();
    expect(written({ time: '30 min', on: '2026-11-23' }).errors.on).toBeTruthy();
    expect(written({ time: '1:30' }).draft).toMatchObject({ minutes: 90, kind: 'logged' });
  });
  test('may name its channel and what it was for, unless she chose another channel', () => {
    const written = (part: object) => readEffort({ ...firstEffort(TODAY), ...part }, TODAY).draft;
    const call = { time: '1 h call with Ada', note: 'Quote' };
    expect(written({ time: '45' })).toMatchObject({ minutes: 45, channel: 'networking', note: '' });
    expect(written(call)).toMatchObject({ channel: 'phone', note: 'call with Ada, Quote' });
    expect(written({ ...call, channel: 'event' })).toMatchObject({ channel: 'event' });
    expect(written({ time: `30 min ${'x'.repeat(199)}`, note: 'More' })).toBeNull();
  });
  test('of a day read again is the same', () => {
    const minutes = fc.integer({ min: 1, max: 1440 });
    fc.assert(
      fc.property(minutes, days, (spent, on) => {
        const effort = anEffort({ minutes: spent, on, kind: 'phone', note: 'Fair' });
        const { id: _, importId: __, updatedAt: ___, ...said } = effort;
        expect(readEffort(textOfEffort(effort), TODAY, 'phone').draft).toEqual(said);
      }),
    );
  });
  test('of some weeks read again is the same, to the minute', () => {
    const minutes = fc.integer({ min: 1, max: 7 * 1440 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...PLATFORMS), (spent, channel) => {
        const on = '2026-01-05';
        const effort = anEffort({ minutes: spent, channel, on, every: 'week', kind: 'before' });
        const text = textOfWeeks({ ...effort, to: TODAY });
        expect(readWeeks(text, TODAY).draft).toMatchObject({ minutes: spent, on, to: TODAY });
      }),
    );
  });
  test('of some weeks has no more hours than a week, and no end before its start', () => {
    const written = (part: object) =>
      readWeeks({ ...firstWeeks(TODAY), hours: '5', ...part }, TODAY);
    for (const hours of ['', '0', '-1', '169', 'many'])
      expect(written({ hours }).errors.hours, hours).toBeTruthy();
    expect(written({ until: '2026-01-01' }).errors.until).toBeTruthy();
  });
});
