import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duplicatesOf, likeness } from '../../src/domain/duplicate.ts';
import { editDistance } from '../../src/domain/editDistance.ts';
import { nameKey, similarKeys } from '../../src/domain/similarName.ts';
import { aLead } from '../support/rows.ts';

const same = (one: string, other: string) => similarKeys(nameKey(one), nameKey(other));

describe('two names are probably one', () => {
  test.each([
    ['Jörg Müller', 'jorg muller'],
    ['Müller, Jörg', 'Jörg Müller'],
    ['Saltmarsh Kitchens', 'Saltmarsh Kitchens.'],
    ['Saltmarsh Kitchens', 'Saltmrash Kitchen'],
    ['Łukasz Żak', 'Lukasz Zak'],
    ['O’Brien', "O'Brien"],
    ['Василий Петров', 'Петров Василий'],
    ['Straße 7', 'strasse 7'],
  ])('%s, %s', (one, other) => expect(same(one, other)).toBe(true));
});

describe('two names are two', () => {
  test.each([
    ['Ann Lee', 'Bob Lee'],
    ['Branch 1', 'Branch 2'],
    ['Li', 'Lu'],
    ['Northwind Joinery', 'Northwind Bakery'],
    ['', ''],
    ['!!!', '???'],
    ['की', 'का'],
  ])('%s, %s', (one, other) => expect(same(one, other)).toBe(false));
});

test('likeness does not depend on which of two is asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect(same(one, other)).toBe(same(other, one));
      if (nameKey(one) !== '') expect(same(one, one)).toBe(true);
    }),
  );
});

test('the words of a name may stand in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé]{2,8}$/), { minLength: 1 }), (words) => {
      expect(nameKey([...words].reverse().join(' '))).toBe(nameKey(words.join(' ')));
    }),
  );
});

test('a distance is nothing for equals, symmetric, and one for one slip', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(editDistance(one, one, 9)).toBe(0);
      expect(editDistance(one, other, 9)).toBe(editDistance(other, one, 9));
      expect(editDistance(one, `${one}x`, 9)).toBe(1);
    }),
  );
  expect(editDistance('abcd', 'abdc', 2)).toBe(1);
  expect(editDistance('kitten', 'sitting', 3)).toBe(3);
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
});

test('the same link is surer than the same e-mail, and that than a similar name', () => {
  const leads = [
    aLead({ id: 'name', name: 'Ana Lima' }),
    aLead({ id: 'link', name: 'A', link: 'https://x.com/ana' }),
    aLead({ id: 'email', name: 'B', email: 'Ana@example.com' }),
    aLead({ id: 'other', name: 'Somebody Else' }),
  ];
  const draft = { name: 'ana lima', email: 'ana@example.com', link: 'https://x.com/ana' };
  expect(duplicatesOf(draft, leads).map(({ lead, why }) => [lead.id, why])).toEqual([
    ['link', 'link'],
    ['email', 'email'],
    ['name', 'name'],
  ]);
});

test('a lead is no duplicate of itself, and empty fields are not alike', () => {
  const lead = aLead({ name: 'Ana Lima' });
  expect(duplicatesOf(lead, [lead])).toEqual([]);
  expect(likeness(aLead({ name: 'Ana' }), aLead({ name: 'Bea' }))).toBeNull();
});
