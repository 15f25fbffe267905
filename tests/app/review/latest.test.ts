import { expect, test, vi } from 'vitest';
import { latestOnly } from '../../../src/app/review/latest.ts';

test('of the values that wait only the newest is written, and always the last one', async () => {
  const written: string[] = [];
  const gates: (() => void)[] = [];
  const keep = latestOnly<string>(
    (value) => {
      written.push(value);
      return new Promise<void>((done) => gates.push(done));
    },
    () => undefined,
  );
  for (const value of ['O', 'On', 'Onl', 'Only']) keep(value);
  gates[0]?.();
  await vi.waitFor(() => expect(written).toEqual(['O', 'Only']));
});

test('a failure is told and the next value is written all the same', async () => {
  const failed: unknown[] = [];
  const written: string[] = [];
  const keep = latestOnly<string>(
    async (value) => {
      if (value === 'bad') throw new Error('disk full');
      written.push(value);
    },
    (error) => failed.push(error),
  );
  keep('bad');
  keep('good');
  await vi.waitFor(() => expect(written).toEqual(['good']));
  expect(failed).toHaveLength(1);
});
