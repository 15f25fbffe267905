import { describe, expect, it, vi } from 'vitest';
import { hearReport } from '../../src/background/hearing.ts';
import type { Recorded, Recorder } from '../../src/background/recorder.ts';
import type { Report } from '../../src/protocol/report.ts';
import { aSession, aVisit } from '../support/rows.ts';

const RULES = { version: 1, idleSeconds: 60, aside: false };
const FROM = { kind: 'script', platform: 'linkedin', tabId: 7, windowId: 2 } as const;

const report = (fields: Partial<Report> = {}): Report => ({
  kind: 'report',
  state: 'so far',
  visitId: 'visit',
  surface: 'feed',
  start: 0,
  end: 30_000,
  seconds: 30,
  endedBy: null,
  trimmed: null,
  keyAgo: null,
  typed: false,
  fullScreen: false,
  ...fields,
});

const stored = (fields: Parameters<typeof aVisit>[0] = {}): Recorded => ({
  kind: 'stored',
  visit: aVisit({ endedBy: null, ...fields }),
  session: aSession(),
  attention: 30,
});

/** What the page is answered, and what the asker was shown. */
async function answerTo(what: Report, recorded: Recorded, due: () => number = () => 20) {
  const recorder = { record: async () => recorded, rules: async () => RULES };
  const consider = vi.fn(async () => ({ dueInSeconds: due() }));
  const reply = await hearReport(recorder as unknown as Recorder, { consider }, what, FROM, 40_000);
  return { reply, asked: consider.mock.calls.length };
}

describe('the answer to a report', () => {
  it('says when the asker wants the next one', async () => {
    const { reply, asked } = await answerTo(report(), stored());
    expect(reply).toEqual({ ok: true, dueInSeconds: 20, rules: RULES, cutAt: null });
    expect(asked).toBe(1);
  });

  it('wants it after 60 s at the latest, and never at once', async () => {
    expect((await answerTo(report(), stored(), () => 500)).reply.dueInSeconds).toBe(60);
    expect((await answerTo(report(), stored(), () => 0)).reply.dueInSeconds).toBe(5);
  });

  it('says that the store failed, so that the checkpoint stays', async () => {
    expect((await answerTo(report(), { kind: 'failed' })).reply.ok).toBe(false);
  });

  it('tells a page that its visit was cut elsewhere', async () => {
    const { reply, asked } = await answerTo(
      report(),
      stored({ endedBy: 'elsewhere', end: 20_000 }),
    );
    expect(reply.cutAt).toBe(20_000);
    expect(asked).toBe(0);
  });

  it('leaves a page in peace whose visit the user deleted: what follows is stored as a new one', async () => {
    const { reply, asked } = await answerTo(report(), { kind: 'ignored' });
    expect(reply).toMatchObject({ ok: true, cutAt: null });
    expect(asked).toBe(0);
  });

  it('asks nobody who has left', async () => {
    const left = report({ state: 'left', endedBy: 'hidden' });
    const { reply, asked } = await answerTo(left, stored({ endedBy: 'hidden' }));
    expect(asked).toBe(0);
    expect(reply.cutAt).toBeNull();
  });

  it('comes though the question cannot be decided', async () => {
    const failing = () => {
      throw new Error('No window.');
    };
    const { reply } = await answerTo(report(), stored(), failing);
    expect(reply).toMatchObject({ ok: true, dueInSeconds: 60 });
  });

  it('stops a page that the browser no longer lets us see', async () => {
    expect((await answerTo(report(), { kind: 'unseen' })).reply.stop).toBe(true);
    expect((await answerTo(report(), stored({ endedBy: 'off' }))).reply.stop).toBe(true);
  });
});
