import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { holdBack, type Waiting } from '../../src/background/waiting.ts';

let waiting: Waiting;
let began: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  began = false;
  waiting = holdBack(300);
  void waiting.turn.then(() => {
    began = true;
  });
});
afterEach(() => void vi.useRealTimers());

describe('what a start writes', () => {
  test('begins by itself where no popup asks', async () => {
    await vi.advanceTimersByTimeAsync(299);
    expect(began).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(began).toBe(true);
  });

  test('waits for a view that takes long, and begins with it', async () => {
    let answer = (_: string) => {};
    const view = waiting.goAfter(new Promise<string>((resolve) => (answer = resolve)));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(began).toBe(false);
    answer('the view');
    expect(await view).toBe('the view');
    expect(began).toBe(true);
  });

  test('begins though the view fails', async () => {
    await expect(waiting.goAfter(Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(began).toBe(true);
  });

  test('begins at once where it is wanted, also while a view is read', async () => {
    void waiting.goAfter(new Promise(() => {}));
    waiting.go();
    await vi.advanceTimersByTimeAsync(0);
    expect(began).toBe(true);
  });
});
