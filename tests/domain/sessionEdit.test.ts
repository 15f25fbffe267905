import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Edit,
  putBack,
  type Refusal,
  remove,
  restate,
  split,
  trim,
  type Whole,
} from '../../src/domain/sessionEdit.ts';
import type { Visit } from '../../src/domain/visit.ts';
import { attentionOf } from '../../src/domain/visitPart.ts';
import { aSession, aVisit } from '../support/rows.ts';

const MINUTE = 60_000;
const ids = () => {
  let used = 0;
  return () => `new ${used++}`;
};

/** 10 min of messages, 5 min away, 10 min of feed: 20 min of attention in 25. */
const whole: Whole = {
  session: aSession({ start: 0, purpose: 'personal', plannedMinutes: 15 }),
  visits: [
    aVisit({ id: 'a', surface: 'messages', start: 0, end: 10 * MINUTE, seconds: 600 }),
    aVisit({ id: 'b', start: 15 * MINUTE, end: 25 * MINUTE, seconds: 600, endedBy: 'hidden' }),
  ],
};

/** Any session whose visits follow each other. */
const anyWhole = fc
  .array(fc.tuple(fc.nat(600), fc.integer({ min: 0, max: 900 })), { minLength: 1, maxLength: 8 })
  .map((lengths): Whole => {
    let at = 0;
    const visits = lengths.map(([gap, seconds], index) => {
      const start = at + gap * 1000;
      at = start + seconds * 1000;
      return aVisit({ id: `v${index}`, start, end: at, seconds });
    });
    return { session: aSession({ start: visits[0]?.start ?? 0 }), visits };
  });

describe('trimming', () => {
  test('counts only what lies between the two instants', () => {
    const edit = made(trim(whole, { start: 5 * MINUTE, end: 20 * MINUTE }, ids(), 9));
    expect(afterwards(whole, edit)).toMatchObject([
      { surface: 'messages', start: 5 * MINUTE, end: 10 * MINUTE, seconds: 300, endedBy: 'left' },
      {
        start: 15 * MINUTE,
        end: 20 * MINUTE,
        seconds: 300,
        endedBy: 'edited',
        trimmed: { seconds: 300, why: 'edited' },
      },
    ]);
    expect(edit.sessions).toMatchObject([{ id: 'session', start: 5 * MINUTE, updatedAt: 9 }]);
  });

  test('keeps the session as recorded, and a second trim does not replace it', () => {
    const once = made(trim(whole, { start: 0, end: 20 * MINUTE }, ids(), 9));
    const first = { session: only(once), visits: afterwards(whole, once) };
    const twice = made(trim(first, { start: 0, end: 16 * MINUTE }, ids(), 10));
    expect(only(twice).original).toMatchObject({ start: 0, visits: whole.visits });
  });

  test('leaves a visit that is not touched under its own id', () => {
    const edit = made(trim(whole, { start: 0, end: 20 * MINUTE }, ids(), 9));
    expect(edit.goneVisits).toEqual(['b']);
  });

  test.each([
    ['nothing left', { start: 11 * MINUTE, end: 14 * MINUTE }],
    ['nothing cut', { start: 0, end: 25 * MINUTE }],
  ])('is refused where there would be %s', (refusal, span) => {
    expect(trim(whole, span, ids(), 9)).toBe(refusal);
  });

  test('is refused while the session is going on', () => {
    const running = { ...whole, visits: [aVisit({ endedBy: null })] };
    expect(trim(running, { start: 0, end: 30_000 }, ids(), 9)).toBe('going on');
  });

  test('keeps and cuts seconds that add up to those before', () => {
    fc.assert(
      fc.property(anyWhole, fc.nat(6_000_000), (any, at) => {
        const head = trim(any, { start: -1, end: at }, ids(), 9);
        const tail = trim(any, { start: at, end: Infinity }, ids(), 9);
        if (typeof head === 'string' || typeof tail === 'string') return;
        const sum = attentionOf(afterwards(any, head)) + attentionOf(afterwards(any, tail));
        expect(sum).toBeCloseTo(attentionOf(any.visits), 6);
      }),
    );
  });
});

describe('splitting', () => {
  test('makes a second session of what lies after the instant', () => {
    const edit = made(split(whole, 12 * MINUTE, ids(), 9));
    const [first, second] = edit.sessions;
    expect(first).toMatchObject({ id: 'session', start: 0, plannedMinutes: 15 });
    expect(second).toMatchObject({
      start: 15 * MINUTE,
      purpose: 'personal',
      plannedMinutes: null,
      original: { id: 'session' },
    });
    expect(edit.visits).toMatchObject([{ sessionId: second?.id, seconds: 600, endedBy: 'hidden' }]);
    expect(edit.goneVisits).toEqual(['b']);
  });

  test('cuts a visit that lies across the instant', () => {
    const edit = made(split(whole, 20 * MINUTE, ids(), 9));
    expect(afterwards(whole, edit).map((visit) => [visit.seconds, visit.endedBy])).toEqual([
      [600, 'left'],
      [300, 'edited'],
      [300, 'hidden'],
    ]);
  });

  test.each([0, 25 * MINUTE])('is refused where one side would be empty', (at) => {
    expect(split(whole, at, ids(), 9)).toBe('outside');
  });

  test('loses and adds no second, and no second is in both', () => {
    fc.assert(
      fc.property(anyWhole, fc.nat(6_000_000), (any, at) => {
        const edit = split(any, at, ids(), 9);
        if (typeof edit === 'string') return;
        const visits = afterwards(any, edit).sort((one, other) => one.start - other.start);
        expect(attentionOf(visits)).toBeCloseTo(attentionOf(any.visits), 6);
        visits.slice(1).forEach((visit, index) => {
          expect(visit.start).toBeGreaterThanOrEqual(visits[index]?.end ?? 0);
        });
        expect(new Set(visits.map((visit) => visit.id)).size).toBe(visits.length);
        // A deleted id stays deleted in every copy of the store.
        expect(edit.visits.some((visit) => edit.goneVisits.includes(visit.id))).toBe(false);
      }),
    );
  });
});

describe('putting back', () => {
  test('undoes trimming, splitting and another purpose at once, and keeps the note', () => {
    const newId = ids();
    const parts = wholesAfter(whole, made(split(whole, 20 * MINUTE, newId, 9)));
    const last = parts[1] as Whole;
    const trimmed = wholesAfter(last, made(trim(last, { start: 0, end: 22 * MINUTE }, newId, 10)));
    const first = { ...parts[0], session: { ...parts[0]?.session, note: 'A note' } } as Whole;
    const edit = made(putBack([first, ...trimmed], newId, 11));
    expect(edit.sessions).toEqual([{ ...whole.session, note: 'A note', updatedAt: 11 }]);
    expect(edit.goneSessions).toEqual([last.session.id]);
    const standing = [first, ...trimmed].flatMap(({ visits }) => visits);
    expect(factsOf(afterwards({ ...whole, visits: standing }, edit))).toEqual(
      factsOf(whole.visits),
    );
  });

  test('keeps what was recorded after the first edit', () => {
    const newId = ids();
    const later = aVisit({ id: 'c', start: 28 * MINUTE, end: 38 * MINUTE, seconds: 600 });
    const [cut] = wholesAfter(whole, made(trim(whole, { start: 0, end: 5 * MINUTE }, newId, 9)));
    const grown = { ...cut, visits: [...(cut?.visits ?? []), later] } as Whole;
    const parts = wholesAfter(grown, made(split(grown, 30 * MINUTE, newId, 10)));
    const edit = made(putBack(parts, newId, 11));
    const standing = parts.flatMap(({ visits }) => visits);
    const visits = afterwards({ ...whole, visits: standing }, edit);
    expect(attentionOf(visits)).toBe(1800);
    expect(visits.every((visit) => visit.sessionId === 'session')).toBe(true);
  });

  test('writes visits under ids that were never taken away', () => {
    const parts = wholesAfter(whole, made(trim(whole, { start: 0, end: 20 * MINUTE }, ids(), 9)));
    const edit = made(putBack(parts, () => crypto.randomUUID(), 11));
    const gone = new Set([...edit.goneVisits, 'a', 'b']);
    expect(edit.visits.some((visit) => gone.has(visit.id))).toBe(false);
  });

  test('is refused for a session that was never edited', () => {
    expect(putBack([whole], ids(), 9)).toBe('not edited');
  });
});

describe('saying what it was for', () => {
  const answer = { purpose: 'goal', goalId: 'goal', customer: null } as const;

  test('a first answer is no edit', () => {
    const session = restate(aSession({ purpose: 'unstated' }), answer, 9);
    expect(session).toMatchObject({ ...answer, original: null, updatedAt: 9 });
  });

  test('another answer keeps the first', () => {
    const session = restate(aSession({ purpose: 'personal' }), answer, 9);
    expect(session).toMatchObject({ ...answer, original: { purpose: 'personal', visits: null } });
  });
});

test('removing takes the visits with the session', () => {
  expect(remove([whole])).toMatchObject({ goneSessions: ['session'], goneVisits: ['a', 'b'] });
});

function made(edit: Edit | Refusal): Edit {
  if (typeof edit === 'string') throw new Error(`refused: ${edit}`);
  return edit;
}

/** Visits in order, without the ids that an edit gives anew. */
const factsOf = (visits: readonly Visit[]) =>
  visits.toSorted((one, other) => one.start - other.start).map(({ id: _, ...visit }) => visit);

const only = (edit: Edit) => edit.sessions[0] as Whole['session'];

function afterwards(before: Whole, edit: Edit): Visit[] {
  return [...before.visits.filter((visit) => !edit.goneVisits.includes(visit.id)), ...edit.visits];
}

function wholesAfter(before: Whole, edit: Edit): Whole[] {
  const visits = afterwards(before, edit);
  return edit.sessions.map((session) => ({
    session,
    visits: visits.filter((visit) => visit.sessionId === session.id),
  }));
}
