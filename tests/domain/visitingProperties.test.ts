import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/domain/account.ts';
import { SECOND } from '../../src/domain/duration.ts';
import { NOON, Person } from '../support/person.ts';

/** One thing that may happen to a page, and the seconds until the next. */
const happening = fc.record({
  kind: fc.constantFrom(
    'touch',
    'type',
    'focus',
    'blur',
    'show',
    'hide',
    'feed',
    'messages',
    'play',
    'pause',
    'frame',
    'leave',
    'freeze',
    'cut',
  ),
  waits: fc.integer({ min: 0, max: 90 }),
});

interface Happening {
  readonly kind: string;
  readonly waits: number;
}

function happen(person: Person, { kind, waits }: Happening): void {
  switch (kind) {
    case 'touch':
      person.touches();
      break;
    case 'type':
      person.types();
      break;
    case 'focus':
    case 'blur':
      person.turns({ focused: kind === 'focus' });
      break;
    case 'show':
    case 'hide':
      person.turns({ visible: kind === 'show' });
      break;
    case 'feed':
    case 'messages':
      person.turns({ surface: kind });
      break;
    case 'play':
    case 'pause':
      person.turns({ watching: kind === 'play' });
      break;
    case 'frame':
      person.turns({ inFrame: true });
      break;
    case 'leave':
      person.leaves();
      break;
    case 'freeze':
      person.freezes(waits);
      return;
    case 'cut': {
      const last = person.visits.at(-1);
      if (last) person.hearsCut(last.visitId, Math.max(last.start, person.wall - waits * SECOND));
      return;
    }
  }
  person.waits(waits);
}

const lives = fc.array(happening, { minLength: 1, maxLength: 40 });
const asides = fc.boolean();

function lived(aside: boolean, life: readonly Happening[]): Person {
  const person = new Person({}, { aside }).arrives();
  for (const one of life) happen(person, one);
  return person;
}

/** What was told of each visit, in order. */
function byVisit({ told }: Person): readonly (readonly Account[])[] {
  const visits = new Map<string, Account[]>();
  for (const { account } of told)
    visits.set(account.visitId, [...(visits.get(account.visitId) ?? []), account]);
  return [...visits.values()];
}

describe('whatever happens to a page', () => {
  it('no visit has less than no seconds, or other seconds than lie between its start and end', () => {
    fc.assert(
      fc.property(asides, lives, (aside, life) => {
        for (const { account } of lived(aside, life).told) {
          expect(account.seconds).toBeGreaterThanOrEqual(0);
          expect(account.seconds * SECOND).toBeCloseTo(account.end - account.start, 3);
        }
      }),
    );
  });

  it('its visits count no more than the time in which it was seen', () => {
    fc.assert(
      fc.property(asides, lives, (aside, life) => {
        const person = lived(aside, life);
        const gaps = life.filter(({ kind, waits }) => kind === 'freeze' && waits > 5);
        const unseen = gaps.reduce((sum, { waits }) => sum + waits, 0);
        expect(person.seconds).toBeLessThanOrEqual(person.now - unseen + 0.001);
      }),
    );
  });

  it('its visits never overlap, and none ends before it began or after now', () => {
    fc.assert(
      fc.property(asides, lives, (aside, life) => {
        const person = lived(aside, life);
        let until = NOON;
        for (const visit of person.visits) {
          const { visitId, start } = visit;
          const end = Math.min(visit.end, person.cuts.get(visitId) ?? Infinity);
          expect(start).toBeGreaterThanOrEqual(until);
          expect(end).toBeGreaterThanOrEqual(start);
          until = end;
        }
        expect(until).toBeLessThanOrEqual(person.wall);
      }),
    );
  });

  it('a visit is told from its arrival to its one end, and grows on the way', () => {
    fc.assert(
      fc.property(asides, lives, (aside, life) => {
        for (const accounts of byVisit(lived(aside, life))) {
          const ends = accounts.filter(({ endedBy }) => endedBy !== null);
          expect(ends.length).toBeLessThanOrEqual(1);
          expect(accounts.slice(0, -1).every(({ endedBy }) => endedBy === null)).toBe(true);
          expect(new Set(accounts.map(({ start }) => start)).size).toBe(1);
        }
      }),
    );
  });

  it('nothing counts that is neither visible nor focused', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const calm = life.filter(({ kind }) => kind !== 'show');
        const person = new Person({ visible: false }).arrives();
        for (const one of calm) happen(person, one);
        expect(person.visits).toEqual([]);
      }),
    );
  });
});
