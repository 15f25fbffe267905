import { describe, expect, it } from 'vitest';
import { noInput, remember, rememberFrame } from '../../src/content/input.ts';
import { NEVER } from '../../src/domain/presence.ts';

/** What is known after one event at 1,000 ms, and whether it showed that somebody is there. */
function known(type: string, facts: object = {}) {
  const input = noInput();
  const shown = remember(input, { type, timeStamp: 1000, ...facts } as unknown as Event);
  return { ...input, shown };
}

describe('an input', () => {
  it.each(['pointerdown', 'wheel', 'touchmove', 'drop'])('by %s is a touch', (type) => {
    expect(known(type)).toMatchObject({ shown: true, inputAt: 1000, keyAt: NEVER });
  });

  it.each(['keydown', 'compositionupdate', 'paste'])('by %s is typing as well', (type) => {
    expect(known(type)).toMatchObject({ shown: true, inputAt: 1000, keyAt: 1000 });
  });

  it('by dictation is typing, and shows nobody: a script can do it', () => {
    expect(known('input')).toMatchObject({ shown: false, inputAt: NEVER, keyAt: 1000 });
  });

  it('by a pointer that did not move is none: the page moved under it', () => {
    expect(known('pointermove', { movementX: 0, movementY: 0 }).inputAt).toBe(NEVER);
    expect(known('pointermove', { movementX: 1, movementY: 0 }).inputAt).toBe(1000);
    expect(known('pointermove', { movementX: 0, movementY: -1 }).inputAt).toBe(1000);
  });

  it('by a press or a key is a gesture, and by a wheel is none', () => {
    const place = { clientX: 3, clientY: 4 };
    expect(known('pointerdown', place).gesture).toEqual({ at: 1000, point: place });
    expect(known('keydown').gesture).toEqual({ at: 1000, point: null });
    expect(known('wheel').gesture.at).toBe(NEVER);
  });
});

describe('an input in a frame', () => {
  it('is known to lie within the last 5 s, and may have been a key', () => {
    const input = noInput();
    rememberFrame(input, 9000);
    expect(input).toMatchObject({ inputAt: 9000, keyAt: 9000 });
    rememberFrame(input, 13_000);
    expect(input).toMatchObject({ inputAt: 9000, keyAt: 9000 });
    rememberFrame(input, 14_001);
    expect(input).toMatchObject({ inputAt: 14_001, keyAt: 14_001 });
  });
});
