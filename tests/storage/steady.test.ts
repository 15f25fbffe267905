import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { steadily } from '../../src/storage/steady.ts';
import { freshStore } from '../support/fresh.ts';

describe('work on the store', () => {
  it('is done again on a database that was closed under it', async () => {
    const db = await freshStore();
    await db.open();
    db.close();
    expect(await steadily(db, () => db.visits.count())).toBe(0);
  });

  it('that fails once succeeds the second time, and is not tried a third', async () => {
    const db = await freshStore();
    let tries = 0;
    const failsUntil = (last: number) => async () => {
      tries += 1;
      if (tries <= last) throw new Error('Aborted.');
      return tries;
    };
    expect(await steadily(db, failsUntil(1))).toBe(2);
    tries = 0;
    await expect(steadily(db, failsUntil(2))).rejects.toThrow('Aborted.');
    expect(tries).toBe(2);
  });

  it('that is blocked fails in time', async () => {
    const db = await freshStore();
    const never = () => new Promise<number>(() => undefined);
    await expect(steadily(db, never, 10)).rejects.toThrow('did not answer');
  });
});
