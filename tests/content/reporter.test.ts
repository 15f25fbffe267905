import { describe, expect, it } from 'vitest';
import { openReporter } from '../../src/content/reporter.ts';
import type { Account } from '../../src/domain/account.ts';
import type { Checkpoint, Report, ReportReply } from '../../src/protocol/report.ts';

const account = (fields: Partial<Account>): Account => ({
  visitId: 'visit',
  surface: 'feed',
  start: 0,
  end: 0,
  seconds: 0,
  endedBy: null,
  trimmed: null,
  keyAgo: null,
  typed: false,
  fullScreen: false,
  ...fields,
});

const REPLY: ReportReply = { ok: true, dueInSeconds: 60, rules: null, cutAt: null };

/** A reporter whose messages and checkpoints are written down. */
function listenedTo(answer: () => ReportReply | null) {
  const sent: Report[] = [];
  const kept: Checkpoint[] = [];
  const heard: string[] = [];
  const reporter = openReporter(
    {
      host: 'x.com',
      send: async (message) => {
        sent.push(message as Report);
        return answer();
      },
      keep: async (_, value) => void kept.push(value as Checkpoint),
    },
    (visitId) => heard.push(visitId),
  );
  /** A second passes in a visit. */
  const tick = async (seconds: number) => {
    reporter.goOn(account({ seconds, end: seconds * 1000 }), seconds * 1000);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { reporter, sent, kept, heard, tick };
}

describe('a visit of three minutes', () => {
  it('is told of four times, and kept every five seconds', async () => {
    const { reporter, sent, kept, tick } = listenedTo(() => REPLY);
    reporter.tell({ state: 'arrived', account: account({}) }, 0);
    for (let second = 1; second <= 180; second += 1) await tick(second);
    expect(sent.map(({ state, seconds }) => [state, seconds])).toEqual([
      ['arrived', 0],
      ['so far', 60],
      ['so far', 120],
      ['so far', 180],
    ]);
    expect(kept).toHaveLength(36);
    expect(kept.at(-1)).toMatchObject({ host: 'x.com', seconds: 180, writtenAt: 180_000 });
  });

  it('is never kept later than after five seconds, though looks at the page come late', async () => {
    const { reporter, kept, tick } = listenedTo(() => REPLY);
    reporter.tell({ state: 'arrived', account: account({}) }, 0);
    for (let second = 1.004; second <= 60; second += 1.004) await tick(second);
    const ages = kept.map(({ seconds }, at) => seconds - (kept[at - 1]?.seconds ?? 0));
    expect(Math.max(...ages) + 1).toBeLessThan(5.1);
  });

  it('is told of when the answer asks for it', async () => {
    const { reporter, sent, tick } = listenedTo(() => ({ ...REPLY, dueInSeconds: 10 }));
    reporter.tell({ state: 'arrived', account: account({}) }, 0);
    for (let second = 0; second <= 25; second += 1) await tick(second);
    expect(sent.map(({ seconds }) => seconds)).toEqual([0, 10, 20]);
  });

  it('is told of no more often while nobody answers', async () => {
    const { reporter, sent, heard, tick } = listenedTo(() => null);
    reporter.tell({ state: 'arrived', account: account({}) }, 0);
    for (let second = 1; second <= 125; second += 1) await tick(second);
    expect(sent).toHaveLength(3);
    expect(heard).toEqual([]);
  });
});

describe('the end of a visit', () => {
  it('is kept before it is told, since the page may not hear the answer', () => {
    const { reporter, sent, kept } = listenedTo(() => REPLY);
    reporter.tell({ state: 'left', account: account({ seconds: 7, endedBy: 'hidden' }) }, 7000);
    expect(kept).toMatchObject([{ state: 'left', endedBy: 'hidden', seconds: 7 }]);
    expect(sent).toHaveLength(1);
  });

  it('that may come is taken back by the next checkpoint', async () => {
    const { reporter, kept, tick } = listenedTo(() => REPLY);
    reporter.tell({ state: 'arrived', account: account({}) }, 0);
    await tick(6);
    reporter.mayEnd(account({ seconds: 7 }), 7000);
    await tick(8);
    expect(kept.map(({ state, seconds }) => [state, seconds])).toEqual([
      ['so far', 6],
      ['left', 7],
      ['so far', 8],
    ]);
  });
});
