import { expect, test } from 'vitest';
import { questionsFor } from '../../../src/app/help/questions.ts';
import { readRoute } from '../../../src/app/route.ts';
import { words } from '../../../src/ui/words/allWords.ts';

const all = questionsFor('').flatMap(({ questions }) => questions);
const found = (search: string) =>
  questionsFor(search).flatMap(({ questions }) => questions.map(({ name }) => name));

test('there are twenty answers, and each stands in one group', () => {
  const names = all.map(({ name }) => name);
  expect(names).toHaveLength(20);
  expect(names.toSorted()).toEqual(Object.keys(words.help.questions).toSorted());
});

test('every answer leads to a place that there is', () => {
  for (const { name, ways } of all) {
    expect(ways.length, name).toBeGreaterThan(0);
    for (const { href } of ways)
      expect(readRoute(href.slice(href.indexOf('#'))).page, href).not.toBe('nowhere');
  }
});

test('a search finds words in any order, case and accent', () => {
  expect(found('PHONE  week')).toContain('phone');
  expect(found('privé')).toEqual([]);
  expect(found('báckup')).toContain('leave');
});

test('a search without an answer finds none, and an empty one all', () => {
  expect(found('zebra')).toEqual([]);
  expect(found('  ')).toHaveLength(20);
});
