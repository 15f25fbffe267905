import { expect, test } from 'vitest';
import { addressOf, readRoute } from '../../src/app/route.ts';

test('an empty address is the dashboard', () => {
  for (const hash of ['', '#', '#/']) expect(readRoute(hash).page).toBe('dashboard');
});

test('an address names a page and what it shows', () => {
  const { page, query } = readRoute('#/leads?stage=won&q=a%20b');
  expect(page).toBe('leads');
  expect(query.get('stage')).toBe('won');
  expect(query.get('q')).toBe('a b');
});

test('an address that names no page is nowhere, and never another page', () => {
  expect(readRoute('#/somewhere').page).toBe('nowhere');
  expect(readRoute('#/__proto__').page).toBe('nowhere');
  expect(readRoute('#/leads/old').page).toBe('nowhere');
});

test('an address that was made can be read', () => {
  const address = addressOf('leads', { q: 'A & B', stage: 'won' });
  expect(Object.fromEntries(readRoute(address).query)).toEqual({ q: 'A & B', stage: 'won' });
  expect(addressOf('dashboard')).toBe('#/');
  expect(addressOf('dashboard', { range: '7' })).toBe('#/?range=7');
});
