import { describe, expect, it } from 'vitest';
import {
  evidenceAfter,
  NEVER,
  NO_EVIDENCE,
  type Sighting,
  silence,
} from '../../src/domain/presence.ts';
import { Person } from '../support/person.ts';

const sighting = (at: number, fields: Partial<Sighting> = {}): Sighting => ({
  at,
  wall: at,
  surface: 'feed',
  visible: true,
  focused: true,
  inFrame: false,
  popup: false,
  watching: false,
  fullScreen: false,
  inputAt: NEVER,
  keyAt: NEVER,
  gone: false,
  ...fields,
});

describe('evidence', () => {
  it('is an input that came while the page had the focus, or just before it went', () => {
    const before = sighting(1000, { focused: true });
    const now = sighting(2000, { focused: false, inputAt: 1500 });
    expect(evidenceAfter(NO_EVIDENCE, before, now).sure).toBe(1500);
  });

  it('is no input over a window that had no focus before and has none now', () => {
    const before = sighting(1000, { focused: false });
    const now = sighting(2000, { focused: false, inputAt: 1500 });
    expect(evidenceAfter(NO_EVIDENCE, before, now)).toEqual(NO_EVIDENCE);
  });

  it('is none in a page that cannot be seen', () => {
    const now = sighting(2000, { visible: false, inputAt: 1500, watching: true });
    expect(evidenceAfter(NO_EVIDENCE, null, now)).toEqual(NO_EVIDENCE);
  });

  it('is no media or frame in a page that cannot be seen or has no focus', () => {
    const evidence = { input: 1000, sure: 1000 };
    const before = sighting(1500, { focused: false });
    for (const away of [{ visible: false }, { focused: false }])
      for (const held of [{ watching: true }, { inFrame: true }])
        expect(evidenceAfter(evidence, before, sighting(2000, { ...away, ...held }))).toEqual(
          evidence,
        );
  });

  it('never goes back', () => {
    const evidence = { input: 5000, sure: 9000 };
    const now = sighting(10_000, { inputAt: 2000 });
    expect(evidenceAfter(evidence, sighting(9000), now)).toEqual(evidence);
  });
});

describe('a silence', () => {
  it('ends with the next sign, or with the look away that comes before it', () => {
    const before = { input: 0, sure: 1000 };
    expect(silence(before, { input: 4000, sure: 4000 }, 9000)).toBe(3000);
    expect(silence(before, { input: 4000, sure: 4000 }, 2000)).toBe(1000);
    expect(silence(before, before, 9000)).toBe(8000);
  });

  it('does not reach the limit if the person looked away before, though she comes back after', () => {
    const person = new Person().arrives().waits(58).turns({ focused: false }).waits(3);
    expect(person.turns({ focused: true }).waits(10).leaves().story).toEqual([[71, 'left']]);
  });

  it('ends with an input, though a frame took the focus before the next tick', () => {
    const person = new Person().arrives().touches().waits(59);
    person.now += 0.5;
    person.touches();
    person.now += 0.5;
    expect(person.turns({ inFrame: true }).leaves().story).toEqual([[60, 'left']]);
  });

  it('begins where media stopped, though that was between two ticks', () => {
    const person = new Person().arrives().touches().turns({ watching: true }).waits(100);
    person.now += 0.5;
    expect(person.turns({ watching: false }).waits(100).story).toEqual([[100.5, 'idle']]);
  });

  it('begins where a frame lost the focus, though that was between two ticks', () => {
    const person = new Person().arrives().touches().turns({ inFrame: true }).waits(100);
    person.now += 0.5;
    expect(person.turns({ inFrame: false }).waits(100).story).toEqual([[100.5, 'idle']]);
  });
});

describe('a page that comes back from the browser’s cache', () => {
  it('is an arrival', () => {
    const person = new Person().arrives().works(5).leaves().waits(100).arrives().waits(5).leaves();
    expect(person.story).toEqual([
      [5, 'left'],
      [5, 'left'],
    ]);
  });
});

describe('a step of six seconds', () => {
  it('is a gap', () => {
    expect(new Person().arrives().works(10).freezes(6).story).toEqual([[10, 'gap']]);
  });
});
