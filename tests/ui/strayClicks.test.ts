import { expect, test } from 'vitest';
import { strayClickGuard } from '../../src/ui/strayClicks.ts';

/** Something to click on that stands in a control, or in none. */
function part(control: object | null): EventTarget {
  return Object.assign(new EventTarget(), { closest: () => control });
}

function click(
  guard: ReturnType<typeof strayClickGuard>,
  target: EventTarget,
  detail: number,
  clientX = 100,
) {
  let stopped = 0;
  const stop = () => {
    stopped += 1;
  };
  guard({
    target,
    detail,
    clientX,
    clientY: 50,
    preventDefault: stop,
    stopImmediatePropagation: stop,
  });
  return stopped === 2;
}

const save = { matches: () => true };
const remove = { matches: () => false };

test('the second click of a double click on "Save" does nothing to the "Delete" it lands on', () => {
  const guard = strayClickGuard();
  expect(click(guard, part(save), 1)).toBe(false);
  expect(click(guard, part(remove), 2)).toBe(true);
  expect(click(guard, part(remove), 3)).toBe(true);
});

test('a click of its own on "Delete" goes through, also right after one elsewhere', () => {
  const guard = strayClickGuard();
  click(guard, part(save), 1);
  expect(click(guard, part(remove), 1)).toBe(false);
});

test('quick presses of one control all go through, and so do keys', () => {
  const guard = strayClickGuard();
  expect(click(guard, part(remove), 1)).toBe(false);
  expect(click(guard, part(remove), 2)).toBe(false);
  expect(click(guard, part(save), 0)).toBe(false);
});

test('a double click sends a form once, so that it answers no question that came between', () => {
  const guard = strayClickGuard();
  expect(click(guard, part(save), 1)).toBe(false);
  expect(click(guard, part(save), 2)).toBe(true);
});

test('a double click that begins beside any control sets nothing off that comes under it', () => {
  const guard = strayClickGuard();
  expect(click(guard, part(null), 1)).toBe(false);
  expect(click(guard, part(remove), 2)).toBe(true);
});

test('quick clicks in two places are two clicks', () => {
  const guard = strayClickGuard();
  expect(click(guard, part(save), 1)).toBe(false);
  expect(click(guard, part(remove), 2, 160)).toBe(false);
});

test('a double click on text stays what it is', () => {
  const guard = strayClickGuard();
  expect(click(guard, part(null), 1)).toBe(false);
  expect(click(guard, part(null), 2)).toBe(false);
});
