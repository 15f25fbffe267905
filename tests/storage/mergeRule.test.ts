import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laterRow } from '../../src/storage/mergeRule.ts';
import { aCopy, merged, said } from '../support/copies.ts';

test('merging is the same from both sides', () => {
  fc.assert(
    fc.property(aCopy, aCopy, (one, other) => {
      expect(said(merged(one, other))).toBe(said(merged(other, one)));
    }),
  );
});

test('merging three copies is the same in whatever order', () => {
  fc.assert(
    fc.property(aCopy, aCopy, aCopy, (one, two, three) => {
      expect(said(merged(merged(one, two), three))).toBe(said(merged(one, merged(two, three))));
    }),
  );
});

test('merging the same copy twice changes nothing', () => {
  fc.assert(
    fc.property(aCopy, aCopy, (one, other) => {
      const once = merged(one, other);
      expect(said(merged(once, other))).toBe(said(once));
      expect(said(merged(one, one))).toBe(said(one));
    }),
  );
});

test('the later edit wins', () => {
  const early = { id: 'a', name: 'Ada', updatedAt: 1 };
  const late = { id: 'a', name: 'Eve', updatedAt: 2 };
  expect(laterRow(early, late)).toBe(late);
  expect(laterRow(late, early)).toBe(late);
});

test('a deletion wins over an edit of the same moment, and loses to a later one', () => {
  const deletions = [{ id: 'a', table: 'leads', at: 5 }];
  const at = (updatedAt: number) => merged({ deletions }, { leads: [{ id: 'a', updatedAt }] });
  expect(at(5).leads).toEqual([]);
  expect(at(6).leads).toHaveLength(1);
});

test('a row that is deleted in the other copy goes here too', () => {
  const own = { leads: [{ id: 'a', updatedAt: 3 }] };
  expect(merged(own, { deletions: [{ id: 'a', table: 'leads', at: 4 }] }).leads).toEqual([]);
});
