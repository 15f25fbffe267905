import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { steadily } from '../../src/storage/steady.ts';
import { freshStore } from '../support/fresh.ts';

let db: Database;
beforeEach(async () => {
  db = await freshStore();
});

const count = () => db.visits.count();

describe('work on the store', () => {
  it('is done once if it can be', async () => {
    let tries = 0;
    const work = async () => {
      tries += 1;
      return count();
    };
    expect(await steadily(db, work)).toBe(0);
    expect(tries).toBe(1);
  });

  it('is done on a store that the browser closed, which is opened again', async () => {
    db.close({ disableAutoOpen: true });
    expect(await steadily(db, count)).toBe(0);
    expect(db.isOpen()).toBe(true);
  });

  it('fails if it fails twice', async () => {
    let tries = 0;
    const work = async () => {
      tries += 1;
      throw new Error('No room.');
    };
    await expect(steadily(db, work)).rejects.toThrow('No room.');
    expect(tries).toBe(2);
  });

  it('fails if the store does not answer in time', async () => {
    await expect(steadily(db, () => new Promise<never>(() => {}), 5)).rejects.toThrow(
      'did not answer',
    );
  });
});
