import { describe, expect, it } from 'vitest';
import { readCheckpoint, readReport } from '../../src/protocol/readReport.ts';

const report = {
  kind: 'report',
  state: 'so far',
  visitId: '8ba731b4-6e7d-4e8f-aa4d-28b413dc87a2',
  surface: 'feed',
  start: 1_000_000,
  end: 1_030_000,
  seconds: 30,
  endedBy: null,
  trimmed: null,
  keyAgo: 2.5,
  typed: true,
  fullScreen: false,
};

describe('a report', () => {
  it('is read as it is', () => {
    expect(readReport(report)).toEqual(report);
    const left = {
      ...report,
      state: 'left',
      endedBy: 'idle',
      trimmed: { seconds: 60, why: 'idle' },
    };
    expect(readReport(left)).toEqual(left);
  });

  it.each([
    ['of another kind', { kind: 'settings changed' }],
    ['with a field nobody knows', { platform: 'x' }],
    ['of an unknown surface', { surface: 'https://x.com/secret' }],
    ['with an id that is none', { visitId: 'visit' }],
    ['that ends before it starts', { end: 999_999 }],
    ['with more seconds than lie between start and end', { seconds: 32.1 }],
    ['with seconds below nothing', { seconds: -1 }],
    ['with seconds without end', { seconds: Number.POSITIVE_INFINITY }],
    ['that is left without a reason', { state: 'left' }],
    ['that goes on and has ended', { endedBy: 'idle' }],
    ['that ended for no reason there is', { state: 'left', endedBy: 'tired' }],
    ['at half a millisecond', { start: 1000.5 }],
  ])('%s is refused', (_, change) => {
    expect(readReport({ ...report, ...change })).toBeNull();
  });

  it.each([null, undefined, 'report', 7, [], [report]])('is not %j', (message) => {
    expect(readReport(message)).toBeNull();
  });
});

describe('a checkpoint', () => {
  const checkpoint = { ...report, host: 'x.com', writtenAt: 1_030_000 };

  it('is a report with a host and a time', () => {
    expect(readCheckpoint(checkpoint)).toEqual(checkpoint);
    expect(readCheckpoint(report)).toBeNull();
    expect(readReport(checkpoint)).toBeNull();
  });
});
