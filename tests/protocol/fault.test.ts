import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf, placesIn, plainly, sameFault } from '../../src/protocol/fault.ts';

const ORIGIN = 'chrome-extension://abcdefgh/';

/** What a user writes down: names, addresses, money, notes. */
const HERS = [
  'Jane Whitfield',
  'jane@northwind.example',
  'https://www.linkedin.com/in/jane-whitfield',
  '£2,240.00',
  '2240',
  'Łukasz Żółć',
  '山田太郎',
  'northwind-joinery',
];

describe('what an error says', () => {
  test('passes where it is the browser’s own', () => {
    const said = plainly("Cannot read properties of undefined (reading 'stage')");
    expect(said).toBe('cannot read properties of undefined … reading …');
  });

  test.each(HERS)('never holds %s', (word) => {
    for (const message of [word, `"${word}" is not a valid URL.`, `Key ${word} already exists`])
      expect(plainly(message)).not.toMatch(/jane|whitf|northw|linked|2|240|ukasz|山|joinery/i);
  });

  test('holds nothing that the browser’s own words do not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const known = /^(…|[a-z']+)?( (…|[a-z']+))*$/;
        expect(plainly(`Invalid value ${typed} for key`)).toMatch(known);
        expect(plainly(plainly(typed))).toBe(plainly(typed));
      }),
    );
  });

  test('is short, however long the message', () => {
    expect(plainly('invalid value … '.repeat(10_000)).length).toBeLessThan(1000);
  });
});

describe('where an error was', () => {
  const chromium = `TypeError: Jane Whitfield is not a function
    at save (${ORIGIN}app/main.js:12:34)
    at https://www.linkedin.com/in/jane:1:2
    at async ${ORIGIN}assets/page-B_x1.js:5:6`;
  const firefox = `save@${ORIGIN}app/main.js:12:34\n@${ORIGIN}popup.html?for=jane:1:1\n`;

  test('is a place in our own files alone, in both browsers’ way of writing', () => {
    expect(placesIn(chromium, ORIGIN)).toEqual(['app/main.js:12:34', 'assets/page-B_x1.js:5:6']);
    expect(placesIn(firefox, ORIGIN)).toEqual(['app/main.js:12:34']);
  });
});

describe('a fault', () => {
  test('names the error and what caused it, as Dexie or JavaScript says', () => {
    const quota = Object.assign(new Error('x'), { name: 'QuotaExceededError' });
    const abort = Object.assign(new Error('x'), { name: 'AbortError', inner: quota });
    const outer = new TypeError('x', { cause: abort });
    expect(faultOf(outer, 'app', ORIGIN, 5)).toMatchObject({
      at: 5,
      place: 'app',
      names: ['TypeError', 'AbortError', 'QuotaExceededError'],
    });
  });

  test('ends where causes go round in a circle', () => {
    const one = new Error('x');
    const other = new Error('x', { cause: one });
    one.cause = other;
    expect(faultOf(one, 'app', ORIGIN, 0).names).toHaveLength(2);
  });

  test('holds nothing of what was thrown besides, whatever that is', () => {
    const thrown = ['Jane Whitfield', { name: 'Jane' }, 2240, null, undefined, Symbol('Jane')];
    const named = Object.assign(new Error('x'), { name: 'Jane Whitfield', stack: 'Jane' });
    for (const one of [...thrown, named])
      expect(JSON.stringify(faultOf(one, 'popup', ORIGIN, 0))).not.toMatch(/jane|2240/i);
  });

  test('is the same again whenever it comes, and another one where it differs', () => {
    const error = new Error('invalid');
    const [one, later] = [1, 2].map((at) => faultOf(error, 'app', ORIGIN, at));
    const elsewhere = faultOf(error, 'popup', ORIGIN, 1);
    if (!one || !later) throw new Error('There are two.');
    expect(sameFault(one, later)).toBe(true);
    expect(sameFault(one, elsewhere)).toBe(false);
  });
});
