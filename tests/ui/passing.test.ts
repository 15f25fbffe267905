import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { passing } from '../../src/ui/passing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a notice goes after twenty seconds, and not before', () => {
  const close = vi.fn();
  passing(() => false, close);
  vi.advanceTimersByTime(19_999);
  expect(close).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(close).toHaveBeenCalledTimes(1);
});

test('a notice stays under the pointer or the focus, and goes after', () => {
  const close = vi.fn();
  let held = true;
  passing(() => held, close);
  vi.advanceTimersByTime(60_000);
  expect(close).not.toHaveBeenCalled();
  held = false;
  vi.advanceTimersByTime(20_000);
  expect(close).toHaveBeenCalledTimes(1);
});

test('a notice that the next one replaced does not close that one', () => {
  const close = vi.fn();
  const stop = passing(() => false, close);
  stop();
  vi.advanceTimersByTime(60_000);
  expect(close).not.toHaveBeenCalled();
});
