import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Gesture } from '../../src/content/gesture.ts';
import { follow, isWatching, openMedia } from '../../src/content/media.ts';
import { NEVER } from '../../src/domain/presence.ts';

/** A media element as far as it is looked at, 320 by 180 pixels in the corner. */
class Clip {
  paused = false;
  ended = false;
  muted = true;
  volume = 1;
  readyState = 4;
  isConnected = true;
  getBoundingClientRect = () => ({ x: 0, y: 0, right: 320, bottom: 180 });
}

const page = { activeElement: null as unknown, fullscreenElement: null as unknown };
let open: Clip[] = [];
beforeEach(() => {
  open = [];
  Object.assign(page, { activeElement: null, fullscreenElement: null });
  vi.stubGlobal('HTMLMediaElement', Clip);
  vi.stubGlobal('document', Object.assign(page, { querySelectorAll: () => open }));
});
afterEach(() => vi.unstubAllGlobals());

const NOTHING: Gesture = { at: NEVER, point: null };
const clickAt = (x: number, y: number): Gesture => ({
  at: 1000,
  point: { clientX: x, clientY: y },
});

/** Whether a clip is watched that says it plays at 1,500 ms. */
function plays(facts: Partial<Clip>, gesture: Gesture = NOTHING, later: Partial<Clip> = {}) {
  const media = openMedia();
  const clip = Object.assign(new Clip(), facts);
  const event = { type: 'play', target: clip, timeStamp: 1500 };
  follow(media, event as unknown as Event, gesture);
  Object.assign(clip, later);
  return isWatching(media);
}

describe('media is watched', () => {
  it('if it is heard', () => {
    expect(plays({ muted: false })).toBe(true);
    expect(plays({ muted: false, volume: 0 })).toBe(false);
  });

  it('if it is muted and somebody started it, by a press on it or a key to it', () => {
    expect(plays({}, clickAt(100, 100))).toBe(true);
    expect(plays({}, clickAt(400, 100))).toBe(false);
    expect(plays({}, clickAt(100, 400))).toBe(false);
    expect(plays({}, { at: 1000, point: null })).toBe(false);
    const media = openMedia();
    const clip = new Clip();
    page.activeElement = clip;
    follow(media, { type: 'play', target: clip, timeStamp: 1500 } as unknown as Event, {
      at: 1000,
      point: null,
    });
    expect(isWatching(media)).toBe(true);
  });

  it('not if the press on it lies a second or more back', () => {
    expect(plays({}, { ...clickAt(100, 100), at: 500 })).toBe(false);
  });

  it('if it fills the screen', () => {
    page.fullscreenElement = { contains: () => true };
    expect(plays({})).toBe(true);
    page.fullscreenElement = { contains: () => false };
    expect(plays({})).toBe(false);
  });

  it('never if it starts muted by itself', () => {
    expect(plays({})).toBe(false);
  });

  it.each([{ paused: true }, { ended: true }, { isConnected: false }, { readyState: 2 }])(
    'no more with %o',
    (later) => {
      expect(plays({ muted: false })).toBe(true);
      expect(plays({ muted: false }, NOTHING, later)).toBe(false);
    },
  );

  it('if it played already when the script came', () => {
    open = [Object.assign(new Clip(), { muted: false })];
    expect(isWatching(openMedia())).toBe(true);
    open = [Object.assign(new Clip(), { muted: false, paused: true })];
    expect(isWatching(openMedia())).toBe(false);
  });
});

describe('a clip that was started by somebody', () => {
  it('and stopped, and then starts by itself, is not watched', () => {
    const media = openMedia();
    const clip = new Clip();
    const says = (type: string, timeStamp: number) =>
      follow(media, { type, target: clip, timeStamp } as unknown as Event, clickAt(10, 10));
    says('play', 1500);
    clip.paused = true;
    says('pause', 3000);
    clip.paused = false;
    says('play', 9000);
    expect(isWatching(media)).toBe(false);
  });
});
