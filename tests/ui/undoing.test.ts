import { afterEach, expect, test, vi } from 'vitest';
import {
  alsoDone,
  bar,
  closeBar,
  noLongerDone,
  offerUndo,
  takeLastBack,
} from '../../src/ui/undoing.ts';

afterEach(() => vi.restoreAllMocks());

test('what was taken back is said once it is written, and not before', async () => {
  let written: (answer: null) => void = () => undefined;
  const writing = new Promise<null>((resolve) => {
    written = resolve;
  });
  offerUndo('Lead kept.', () => writing);
  const taking = takeLastBack();
  expect(bar.value).toEqual({ said: 'Lead kept.', last: 'this' });
  written(null);
  await taking;
  expect(bar.value).toEqual({ said: 'Taken back: Lead kept.', last: null });
});

test('what could not be written is said and can be tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const undo = vi.fn<() => Promise<null>>().mockRejectedValueOnce(new Error('full'));
  undo.mockResolvedValueOnce(null);
  offerUndo('Note kept.', undo);
  await takeLastBack();
  expect(bar.value).toEqual({
    said: 'Not taken back yet: Note kept. Try again.',
    last: 'one before',
  });
  await takeLastBack();
  expect(bar.value?.said).toBe('Taken back: Note kept.');
  expect(undo).toHaveBeenCalledTimes(2);
});

test('what may not be taken back any more says why and makes room for the one before', async () => {
  offerUndo('First.', async () => null);
  offerUndo('Second.', async () => 'It was changed since.');
  await takeLastBack();
  expect(bar.value?.said).toBe('It was changed since.');
  await takeLastBack();
  expect(bar.value?.said).toBe('Taken back: First.');
});

test('pressed twice, one thing is taken back once', async () => {
  const undo = vi.fn(async () => null);
  offerUndo('Cut.', undo);
  await Promise.all([takeLastBack(), takeLastBack()]);
  expect(undo).toHaveBeenCalledTimes(1);
});

test('what another window did is taken back in its turn, and nothing is said of it before', async () => {
  const undone: string[] = [];
  const undo = (name: string) => async () => {
    undone.push(name);
    return null;
  };
  offerUndo('Here first.', undo('first'), { id: 'first', at: 1 });
  offerUndo('Here last.', undo('last'), { id: 'last', at: 3 });
  closeBar();
  alsoDone({ id: 'there', at: 2, said: 'There.', undo: undo('there') });
  alsoDone({ id: 'there', at: 2, said: 'There.', undo: undo('there') });
  expect(bar.value).toBeNull();
  await takeLastBack();
  await takeLastBack();
  expect(bar.value?.said).toBe('Taken back: There.');
  await takeLastBack();
  await takeLastBack();
  expect(undone).toEqual(['last', 'there', 'first']);
});

test('what another window took back is not taken back again', async () => {
  const undo = vi.fn(async () => null);
  offerUndo('Deleted.', undo, { id: 'gone', at: 1 });
  noLongerDone('gone');
  expect(bar.value).toEqual({ said: 'Deleted.', last: null });
  await takeLastBack();
  expect(undo).not.toHaveBeenCalled();
});
