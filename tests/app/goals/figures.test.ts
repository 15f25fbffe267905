import { expect, test } from 'vitest';
import { readDays, readShare, writeShare } from '../../../src/app/goals/figuresText.ts';

test('a share is a part of a hundred, with or without its sign', () => {
  expect(['10', '12.5', '12,5', '100 %'].map(readShare)).toEqual(
    [0.1, 0.125, 0.125, 1].map((value) => ({ kind: 'value', value })),
  );
  expect(readShare('  ')).toEqual({ kind: 'none' });
  for (const text of ['0', '101', '-5', 'half']) expect(readShare(text).kind).toBe('wrong');
  expect([writeShare(0.125), writeShare(null)]).toEqual(['12.5', '']);
});

test('days are whole, from one to ten years', () => {
  expect(readDays('30')).toEqual({ kind: 'value', value: 30 });
  for (const text of ['0', '1.5', '4000', 'soon']) expect(readDays(text).kind).toBe('wrong');
});
