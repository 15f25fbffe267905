import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/ui/oneAtATime.ts';

test('a second press while the first is written does nothing, and one after it does', async () => {
  const once = oneAtATime();
  let written = 0;
  const work = async () => {
    await Promise.resolve();
    written += 1;
  };
  await Promise.all([once(work), once(work)]);
  expect(written).toBe(1);
  await once(work);
  expect(written).toBe(2);
});

test('work that failed may be tried again', async () => {
  const once = oneAtATime();
  await expect(once(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
  let written = 0;
  await once(async () => {
    written += 1;
  });
  expect(written).toBe(1);
});
