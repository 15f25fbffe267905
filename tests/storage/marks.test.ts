import { expect, test } from 'vitest';
import { lastMark, marksByChannel } from '../../src/domain/mark.ts';
import { addMark, deleteMark } from '../../src/storage/markChanges.ts';
import { allMarks } from '../../src/storage/marks.ts';
import { undoChange } from '../../src/storage/rowChange.ts';
import { freshStore } from '../support/fresh.ts';

const TODAY = '2026-11-22';
const draft = { on: '2026-10-05', channel: null, note: 'Fewer posts, more calls' };

test('a marked day is kept, and can be taken back', async () => {
  const db = await freshStore();
  const kept = await addMark(db, draft, 1000);
  expect(await allMarks(db)).toMatchObject([draft]);
  if (kept.kind !== 'done') throw new Error('not kept');
  await undoChange(db, kept.undo, 2000);
  expect(await allMarks(db)).toEqual([]);
});

test('a mark that is taken away leaves a deletion, and comes back by undo', async () => {
  const db = await freshStore();
  await addMark(db, draft, 1000);
  const [mark] = await allMarks(db);
  const gone = await deleteMark(db, mark?.id ?? '', 2000);
  expect([await db.marks.count(), await db.deletions.count()]).toEqual([0, 1]);
  if (gone.kind !== 'done') throw new Error('not gone');
  await undoChange(db, gone.undo, 3000);
  expect(await allMarks(db)).toMatchObject([draft]);
});

test('the last mark up to today begins the evidence, of all channels or of its own', () => {
  const at = (on: string, channel: 'x' | null) => ({ id: on, on, channel, note: '', updatedAt: 0 });
  const marks = [at('2026-08-01', null), at('2026-10-05', null), at('2026-12-01', null)];
  expect(lastMark(marks, TODAY, 'UTC')).toBe(Date.parse('2026-10-05T00:00Z'));
  expect(lastMark([at('2026-10-05', 'x')], TODAY, 'UTC')).toBeNull();
  const own = marksByChannel([...marks, at('2026-09-01', 'x')], TODAY, 'UTC');
  expect([...own]).toEqual([['x', Date.parse('2026-09-01T00:00Z')]]);
});
