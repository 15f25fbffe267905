import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { undoImport } from '../../../src/storage/importUndo.ts';
import { importTimeHistory, planTime, readTimeFile } from '../../../src/transfer/time/timeDesk.ts';
import { freshStore } from '../../support/fresh.ts';
import { aSession, aVisit } from '../../support/rows.ts';

const zone = 'Europe/London';
const TERMS = { zone, now: Date.parse('2026-11-22T12:00:00Z'), note: 'From another program' };
const read = (text: string) => readTimeFile(new Blob([text]), zone);

const TRACKER = JSON.stringify({
  __meta__: { version: '3.5.0' },
  '20240131www.linkedin.com': { focus: 90_000, time: 3 },
  '20240131linkedin.com': { focus: 45_000, time: 1 },
  '20240201x.com': { focus: 3_600_000, time: 9 },
  '20240201netflix.com': { focus: 9_000_000, time: 1 },
});

const WATCH = JSON.stringify({
  buckets: {
    'aw-watcher-web-firefox': {
      type: 'web.tab.current',
      events: [
        { timestamp: '2024-03-01T09:00:00Z', duration: 60, data: { url: 'https://x.com/home' } },
        {
          timestamp: '2024-03-01T09:05:00Z',
          duration: 60,
          data: { url: 'https://x.com/messages' },
        },
        { timestamp: '2024-03-01T15:00:00Z', duration: 60, data: { url: 'https://x.com/home' } },
      ],
    },
    window: {
      type: 'currentwindow',
      events: [{ timestamp: '2024-03-01T00:00:00Z', duration: 86_400, data: { app: 'firefox' } }],
    },
    afk: {
      type: 'afkstatus',
      events: [
        { timestamp: '2024-03-01T00:00:00Z', duration: 86_400, data: { status: 'not-afk' } },
      ],
    },
  },
});

/** As version 4 writes it: a list, in which a site within a site has rows of its own. */
const TRACKER_4 = JSON.stringify({
  __meta__: { version: '4.1.2', ts: 1_767_225_600_000 },
  __stat__: [
    { date: '20240131', host: 'www.linkedin.com', focus: 90_000, time: 3, run: 100_000 },
    { date: '20240131', host: 'linkedin.com', focus: 45_000, time: 1 },
    { date: '20240131', host: 'www.linkedin.com/sales/**', focus: 60_000, time: 1 },
    { date: '20240201', host: 'x.com', focus: 3_600_000, time: 9 },
    { date: '20240201', host: 'instagram.com', time: 2 },
    { date: '20240201', host: 'netflix.com', focus: 9_000_000, time: 1 },
  ],
  __limit__: [{ id: 1, cond: ['x.com'], date: '20240201', host: 'x.com', focus: 5 }],
});

describe('time from another program', () => {
  it.each([
    ['before 4', TRACKER],
    ['of version 4', TRACKER_4],
  ])('of Time Tracker %s is days without hours, of the platforms alone', async (_, text) => {
    expect(await read(text)).toEqual({
      kind: 'timetracker',
      totals: [
        { day: '2024-01-31', platform: 'linkedin', seconds: 135 },
        { day: '2024-02-01', platform: 'x', seconds: 3600 },
      ],
      refused: [],
    });
  });

  it('of RescueTime that nobody can have spent is refused with its line', async () => {
    const row = (day: string, host: string, seconds: number) =>
      `${day} 09:00:00 -0800,${host},No Details,Social,General,${seconds}\n`;
    const history = await read(
      row('2024-01-31', 'facebook.com', 50_000) +
        row('2024-01-30', 'facebook.com', 86_400) +
        row('2024-01-31', 'linkedin.com', -60) +
        row('2024-01-31', 'facebook.com', 40_000),
    );
    expect(history).toEqual({
      kind: 'rescuetime',
      totals: [{ day: '2024-01-30', platform: 'facebook', seconds: 86_400 }],
      refused: [
        { line: 1, why: 'over a day', day: '2024-01-31', platform: 'facebook', seconds: 90_000 },
        { line: 3, why: 'below zero', day: '2024-01-31', platform: 'linkedin', seconds: -60 },
      ],
    });
  });

  it('of Time Tracker that nobody can have spent is refused with its day', async () => {
    const history = await read(
      JSON.stringify({
        __meta__: { version: '3.5.0' },
        '20240131www.linkedin.com': { focus: 90_000_000 },
        '20240132x.com': { focus: 60_000 },
        '20240201x.com': { focus: -60_000 },
      }),
    );
    expect(history).toMatchObject({
      totals: [],
      refused: [
        { line: null, why: 'below zero', day: '2024-02-01' },
        { line: null, why: 'over a day', day: '2024-01-31', platform: 'linkedin' },
      ],
    });
  });

  it("of RescueTime is read from the archive and from the service's list", async () => {
    const archive =
      '2024-01-31 09:00:00 -0800,facebook.com,No Details,Social,General,600\n2024-01-31 10:00:00 -0800,Mail,No Details,Mail,General,60\n';
    const service =
      'Date,Time Spent (seconds),Number of People,Activity,Category,Productivity\n2024-01-31T09:00:00,600,1,facebook.com,Social,-2\n';
    const totals = [{ day: '2024-01-31', platform: 'facebook', seconds: 600 }];
    expect(await read(archive)).toEqual({ kind: 'rescuetime', totals, refused: [] });
    expect(await read(service)).toEqual({ kind: 'rescuetime', totals, refused: [] });
  });

  it.each(['', '{', '{"a":1}', 'Name,Email\nAda,ada@example.com\n'])('is not %j', async (text) => {
    expect(await read(text)).toBeNull();
  });

  it('becomes logged time, whose seconds over a minute are not lost, and is undone', async () => {
    const db = await freshStore();
    const history = await read(TRACKER);
    if (history === null) throw new Error('not read');
    const id = await importTimeHistory(db, history, 'a.json', TERMS);
    const efforts = await db.efforts.orderBy('on').toArray();
    expect(efforts.map(({ on, channel, minutes }) => [on, channel, minutes])).toEqual([
      ['2024-01-31', 'linkedin', 2],
      ['2024-02-01', 'x', 60],
    ]);
    expect(await planTime(db, history, TERMS)).toEqual([]);
    await undoImport(db, id ?? '', new Set(), TERMS.now + 1);
    expect(await db.efforts.count()).toBe(0);
  });

  it('is left out from the day on which recording began here', async () => {
    const db = await freshStore();
    await db.visits.put(
      aVisit({
        start: Date.parse('2024-02-01T12:00:00Z'),
        end: Date.parse('2024-02-01T12:01:00Z'),
      }),
    );
    const history = await read(TRACKER);
    if (history === null) throw new Error('not read');
    const writes = await planTime(db, history, TERMS);
    expect(writes.map(({ after }) => (after as { on?: string }).on)).toEqual(['2024-01-31']);
  });

  it('with its hours becomes sessions and visits, and is undone whole', async () => {
    const db = await freshStore();
    const history = await read(WATCH);
    if (history === null) throw new Error('not read');
    const id = await importTimeHistory(db, history, 'a.json', TERMS);
    expect([await db.sessions.count(), await db.visits.count()]).toEqual([2, 3]);
    expect(await db.dailyTotals.count()).toBe(1);
    await undoImport(db, id ?? '', new Set(), TERMS.now + 1);
    const counts = [
      await db.sessions.count(),
      await db.visits.count(),
      await db.dailyTotals.count(),
    ];
    expect(counts).toEqual([0, 0, 0]);
    expect(await planTime(db, history, TERMS)).toHaveLength(5);
  });

  it('is cut where it was recorded here already, so that no second counts twice', async () => {
    const db = await freshStore();
    const start = Date.parse('2024-03-01T09:00:30Z');
    await db.sessions.put(aSession({ start }));
    await db.visits.put(aVisit({ start, end: start + 60_000 }));
    const history = await read(WATCH);
    if (history === null) throw new Error('not read');
    const visits = (await planTime(db, history, TERMS)).filter(({ table }) => table === 'visits');
    expect(visits.map(({ after }) => (after as { seconds?: number }).seconds).sort()).toEqual([
      30, 60, 60,
    ]);
  });
});
