import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECOND } from '../../src/domain/duration.ts';
import { Person } from '../support/person.ts';

type Deed = (person: Person) => Person;

const seconds = fc.integer({ min: 0, max: 90 });

/** Anything a person, a page or a machine may do, in any order. */
const deed: fc.Arbitrary<Deed> = fc.oneof(
  seconds.map((count) => (person: Person) => person.works(count)),
  seconds.map((count) => (person: Person) => person.waits(count)),
  seconds.map((count) => (person: Person) => person.freezes(count)),
  fc
    .record({ visible: fc.boolean(), focused: fc.boolean() })
    .map((facts) => (person: Person) => person.turns(facts)),
  fc.boolean().map((popup) => (person: Person) => person.turns({ popup })),
  fc.boolean().map((watching) => (person: Person) => person.turns({ watching })),
  fc.boolean().map((inFrame) => (person: Person) => person.turns({ inFrame })),
  fc
    .constantFrom('feed' as const, 'messages' as const)
    .map((surface) => (person: Person) => person.turns({ surface })),
  fc.constant((person: Person) => person.types()),
  fc.constant((person: Person) => person.leaves().waits(3).arrives()),
);

const clock: fc.Arbitrary<Deed> = fc
  .constantFrom(-3600, -3, 3, 86_400)
  .map((change) => (person: Person) => person.setsClock(change));

const lives = (deeds: readonly Deed[]): Person =>
  deeds.reduce((person, next) => next(person), new Person().arrives()).leaves();

describe('whatever happens', () => {
  it('the visits of a page follow each other without touching the same second', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        const { visits } = lives(deeds);
        visits.slice(1).forEach((visit, at) => {
          expect(visit.start).toBeGreaterThanOrEqual(visits[at]?.end ?? 0);
        });
      }),
    );
  });

  it('a visit lasts as long as its start and end say, and never less than nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(deed, clock), { maxLength: 25 }), (deeds) => {
        for (const { start, end, seconds: counted } of lives(deeds).visits) {
          expect(counted).toBeGreaterThanOrEqual(0);
          expect(counted * SECOND).toBeCloseTo(end - start, 6);
        }
      }),
    );
  });

  it('no more is counted than time has passed, clocks or not', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(deed, clock), { maxLength: 25 }), (deeds) => {
        const person = lives(deeds);
        expect(person.seconds).toBeLessThanOrEqual(person.now);
      }),
    );
  });

  it('a visit ends once, is told of in order, and says why it ended', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(deed, clock), { maxLength: 25 }), (deeds) => {
        const { told } = lives(deeds);
        for (const id of new Set(told.map(({ account }) => account.visitId))) {
          const states = told.filter(({ account }) => account.visitId === id);
          expect(states.filter(({ state }) => state === 'left')).toHaveLength(1);
          expect(states.at(-1)?.account.endedBy).not.toBeNull();
          for (const { state, account } of states)
            expect(account.endedBy === null).toBe(state !== 'left');
        }
      }),
    );
  });
});
