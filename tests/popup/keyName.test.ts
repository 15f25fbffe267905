import { expect, test } from 'vitest';
import { nameOfKey, type PressedKey } from '../../src/popup/keyName.ts';

const key = (change: Partial<PressedKey>): PressedKey => ({
  key: '',
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...change,
});

test.each([
  ['a digit', { key: '1', code: 'Digit1' }, '1'],
  ['a digit on the number pad', { key: '0', code: 'Numpad0' }, '0'],
  ['a digit of a French keyboard, without Shift', { key: '&', code: 'Digit1' }, '1'],
  ['a letter', { key: 'l', code: 'KeyL' }, 'l'],
  ['a capital', { key: 'L', code: 'KeyL' }, 'l'],
  ['a letter by what it says, not by its place', { key: 'l', code: 'KeyP' }, 'l'],
  ['a letter of another script, by its place', { key: 'д', code: 'KeyL' }, 'l'],
  ['Enter', { key: 'Enter', code: 'Enter' }, 'Enter'],
  ['the arrows of the number pad', { key: 'ArrowDown', code: 'Numpad2' }, 'ArrowDown'],
] as const)('%s has its name', (_, pressed, name) => {
  expect(nameOfKey(key(pressed))).toBe(name);
});

test.each([
  ['with Control', { key: 'l', code: 'KeyL', ctrlKey: true }],
  ['with Alt', { key: '1', code: 'Digit1', altKey: true }],
  ['with Meta', { key: 'c', code: 'KeyC', metaKey: true }],
  ['in a composition', { key: 'c', code: 'KeyC', isComposing: true }],
] as const)('a key %s is none of ours', (_, pressed) => {
  expect(nameOfKey(key(pressed))).toBe('');
});
