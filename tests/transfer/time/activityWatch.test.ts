import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readActivityWatch } from '../../../src/transfer/time/activityWatch.ts';
import { secondsOf, shared, union, without } from '../../../src/transfer/time/spans.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 1, 9, 0, second)).toISOString();
const event = (from: number, seconds: number, data: object) => ({
  timestamp: at(from),
  duration: seconds,
  data,
});
const feed = { url: 'https://www.linkedin.com/feed/', title: 'Feed' };

const exported = (buckets: { readonly [id: string]: readonly [string, readonly object[]] }) => ({
  buckets: Object.fromEntries(
    Object.entries(buckets).map(([id, [type, events]]) => [id, { type, client: id, events }]),
  ),
});

const WHOLE = exported({
  'aw-watcher-web-firefox': ['web.tab.current', [event(0, 100, feed)]],
  'aw-watcher-window_host': [
    'currentwindow',
    [event(0, 60, { app: 'firefox.exe' }), event(60, 40, { app: 'Slack' })],
  ],
  'aw-watcher-afk_host': [
    'afkstatus',
    [event(0, 30, { status: 'not-afk' }), event(30, 70, { status: 'afk' })],
  ],
});

describe('an export of ActivityWatch', () => {
  it('tells open, focused and active seconds apart', () => {
    expect(readActivityWatch(WHOLE)?.seen).toEqual([
      { platform: 'linkedin', open: 100, focused: 60, active: 30 },
    ]);
  });

  it('gives the active time alone, without titles and addresses', () => {
    const { visits } = readActivityWatch(WHOLE) ?? {};
    expect(visits).toEqual([
      { platform: 'linkedin', surface: 'feed', start: Date.parse(at(0)), end: Date.parse(at(30)) },
    ]);
  });

  it('counts a window only for its own browser', () => {
    const { buckets } = WHOLE;
    const chrome = {
      buckets: {
        ...buckets,
        'aw-watcher-web-firefox': { type: 'other', events: [] },
        'aw-watcher-web-chrome': { type: 'web.tab.current', events: [event(0, 100, feed)] },
      },
    };
    expect(readActivityWatch(chrome)?.seen).toEqual([
      { platform: 'linkedin', open: 100, focused: 0, active: 0 },
    ]);
  });

  it('says what nobody can know where a watcher was missing', () => {
    const alone = exported({ 'aw-watcher-web-firefox': ['web.tab.current', [event(0, 9, feed)]] });
    expect(readActivityWatch(alone)).toMatchObject({ missing: ['window', 'afk'], visits: [] });
  });

  it('leaves out private windows and other sites', () => {
    const other = exported({
      'aw-watcher-web-firefox': [
        'web.tab.current',
        [event(0, 9, { ...feed, incognito: true }), event(9, 9, { url: 'https://netflix.com/' })],
      ],
    });
    expect(readActivityWatch(other)?.seen).toEqual([]);
  });

  it.each([null, 5, {}, { buckets: 5 }, { buckets: { a: { type: 'web.tab.current' } } }])(
    'is not %j',
    (content) => {
      expect(readActivityWatch(content)).toBeNull();
    },
  );
});

const spans = fc
  .array(fc.record({ start: fc.nat(50), length: fc.nat(9) }))
  .map((list) => union(list.map(({ start, length }) => ({ start, end: start + length }))));

test('what two sets of spans share and what only one has are that one', () => {
  fc.assert(
    fc.property(spans, spans, (one, other) => {
      const both = [...shared(one, other), ...without(one, other)];
      expect(union(both)).toEqual(one);
      expect(secondsOf(both)).toBeCloseTo(secondsOf(one), 9);
    }),
  );
});
