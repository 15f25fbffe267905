import { expect, test } from 'vitest';
import { filterIn, isNarrow } from '../../../src/app/sessions/filter.ts';
import { EVERY_SESSION } from '../../../src/domain/sessionLine.ts';

const read = (query: string) => filterIn(new URLSearchParams(query));

test('an address without a filter asks for every session', () => {
  expect(read('')).toEqual(EVERY_SESSION);
});

test('the review’s link asks for what is not said in its week', () => {
  expect(read('purpose=unstated&from=2026-11-09&to=2026-11-15')).toMatchObject({
    purpose: 'unstated',
    from: '2026-11-09',
    to: '2026-11-15',
  });
});

test('what is no platform, purpose or day asks for nothing', () => {
  expect(read('platform=netflix&purpose=fun&from=yesterday&to=2026-1-1')).toEqual(EVERY_SESSION);
});

test('days alone do not narrow, so that quiet days still say so', () => {
  expect(isNarrow(read('from=2026-11-09'))).toBe(false);
  expect(isNarrow(read('text=stock'))).toBe(true);
});
