import { describe, expect, it } from 'vitest';
import { isNear, joined } from '../../src/domain/joining.ts';
import { aSession } from '../support/rows.ts';

const early = aSession({ id: 'early', start: 1000 });
const late = aSession({ id: 'late', start: 5000, purpose: 'personal' });

describe('two sessions', () => {
  it('are near where less than the gap lies between', () => {
    expect(isNear(1000, 1599, 600)).toBe(true);
    expect(isNear(1000, 1600, 600)).toBe(false);
  });

  it('become one that begins with the earlier, whichever is named first', () => {
    expect(joined(early, late, 9000)).toMatchObject({ id: 'early', start: 1000, updatedAt: 9000 });
    expect(joined(late, early, 9000)).toMatchObject({ id: 'late', start: 1000 });
  });

  it('become one with what was said of either', () => {
    expect(joined(early, late, 9000)?.purpose).toBe('personal');
    expect(joined(late, early, 9000)?.purpose).toBe('personal');
  });

  it('stay two where something was said of both, or one was edited', () => {
    expect(joined({ ...early, note: 'Price list' }, late, 9000)).toBeNull();
    const { original: _, ...recorded } = early;
    const edited = { ...early, original: { ...recorded, visits: null } };
    expect(joined(edited, late, 9000)).toBeNull();
    expect(joined(late, edited, 9000)).toBeNull();
  });
});
