import { expect, test } from 'vitest';
import { FACT_TABLES } from '../../../src/storage/replace.ts';
import { words } from '../../../src/ui/words/allWords.ts';

const said = words.data.keeping;

test('what goes names every kind of entry there is, in numbers', () => {
  const counts = Object.fromEntries(FACT_TABLES.map((table) => [table, 2]));
  const named = FACT_TABLES.filter((table) => table !== 'deletions' && table !== 'settings');
  expect([...said.kinds(counts)].sort()).toEqual(named.map((table) => said.rows(table, 2)).sort());
});

test('what goes leaves out kinds of which there is nothing', () => {
  expect(said.kinds({ sessions: 0, costs: 1, efforts: 2 })).toEqual([
    '1 cost',
    '2 entries of logged time',
  ]);
});
