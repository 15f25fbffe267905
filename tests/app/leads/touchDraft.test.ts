import { describe, expect, test } from 'vitest';
import {
  readSaid,
  readTouch,
  type TouchText,
  textOfTouch,
} from '../../../src/app/leads/touchDraft.ts';

const NOW = Date.UTC(2026, 10, 22, 15);
const MOMENT = { today: '2026-11-22', zone: 'UTC', now: NOW, workdays: [1, 2, 3, 4, 5] };
const TOUCH: TouchText = {
  note: 'Called',
  on: '2026-11-22',
  channel: 'phone',
  next: { choice: 'none', day: '', what: '' },
};
const written = (part: Partial<TouchText>) => readTouch({ ...TOUCH, ...part }, MOMENT);

describe('a contact as it is written', () => {
  test('is of now today, and of noon on an earlier day', () => {
    expect(written({}).touch?.at).toBe(NOW);
    expect(written({ on: '2026-11-20' }).touch?.at).toBe(Date.UTC(2026, 10, 20, 12));
  });
  test('lies on a day from 1990 to today', () => {
    for (const on of ['', '2026-11-23', '1989-12-31', '2026-13-01']) {
      expect(written({ on }).touch, on).toBeNull();
      expect(written({ on }).errors.on, on).toBeTruthy();
    }
  });
  test('is followed by nothing that comes before it', () => {
    const date = (day: string) => ({ choice: 'date', day, what: '' }) as const;
    const early = written({ on: '2026-11-20', next: date('2026-11-19') });
    expect(early.touch).toBeNull();
    expect(early.errors.next).toMatchObject({ field: 'day' });
    expect(written({ on: '2026-11-20', next: date('2026-11-20') }).next?.on).toBe('2026-11-20');
    expect(written({ next: date('2040-01-01') }).errors.next).toMatchObject({ field: 'day' });
  });
  test('of a note that is too long is refused, and nothing is cut off', () => {
    expect(written({ note: 'x'.repeat(20_001) }).errors.note).toBeTruthy();
  });
  test('that is edited keeps its time while its day stays', () => {
    const at = Date.UTC(2026, 10, 18, 9, 41);
    const text = textOfTouch({ at, channel: 'x', note: 'Wrote' }, 'UTC');
    expect(text).toEqual({ on: '2026-11-18', channel: 'x', note: 'Wrote' });
    expect(readSaid({ ...text, note: 'Rang' }, MOMENT, at).touch).toMatchObject({ at });
    const moved = readSaid({ ...text, on: '2026-11-17' }, MOMENT, at).touch;
    expect(moved?.at).toBe(Date.UTC(2026, 10, 17, 12));
  });
});
