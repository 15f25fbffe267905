import { expect, test } from 'vitest';
import { rebased } from '../../src/ui/rebased.ts';

test('what was typed stays, and the rest takes what another page wrote meanwhile', () => {
  const from = { name: 'Ana', company: '', note: 'Met' };
  const text = { ...from, name: 'Ana Lima' };
  expect(rebased(text, from, { name: 'A. Lima', company: 'Lima Ltd', note: 'Met' })).toEqual({
    name: 'Ana Lima',
    company: 'Lima Ltd',
    note: 'Met',
  });
});
