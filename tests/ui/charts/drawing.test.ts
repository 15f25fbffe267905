import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBy, placeAt } from '../../../src/ui/charts/drawing.ts';

const COUNT = 8;
const ROW = 4;

describe('the keys of a chart', () => {
  it.each([
    ['ArrowRight', 2, 3],
    ['ArrowLeft', 2, 1],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 7, 7],
    ['Home', 5, 0],
    ['End', 5, 7],
  ])('%s leads from %d to %d', (key, from, to) => {
    expect(movedBy(key, from, COUNT, COUNT)).toBe(to);
  });

  it('go up and down where the readings lie in rows, and stop at the edges', () => {
    expect(movedBy('ArrowDown', 1, COUNT, ROW)).toBe(5);
    expect(movedBy('ArrowUp', 5, COUNT, ROW)).toBe(1);
    expect(movedBy('ArrowUp', 1, COUNT, ROW)).toBe(1);
    expect(movedBy('ArrowDown', 6, COUNT, ROW)).toBe(6);
  });

  it('leave to the page what they do not read: in one row also up and down', () => {
    for (const key of ['ArrowUp', 'ArrowDown', 'Tab', 'a'])
      expect(movedBy(key, 2, COUNT, COUNT)).toBeNull();
  });

  it('never lead out of the readings', () => {
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End');
    fc.assert(
      fc.property(keys, fc.nat(167), (key, at) => {
        const next = movedBy(key, at, 168, 24);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThan(168);
      }),
    );
  });
});

describe('the place under a point', () => {
  const places = [0, 10].map((left) => ({ left, top: 0, width: 10, height: 20 }));

  it.each([
    [0, 0, 0],
    [9.9, 19, 0],
    [10, 5, 1],
  ])('%d, %d is %d', (x, y, at) => {
    expect(placeAt(places, x, y)).toBe(at);
  });

  it('is none beside them', () => {
    expect(placeAt(places, 20, 5)).toBeNull();
    expect(placeAt(places, 5, 20)).toBeNull();
  });
});
