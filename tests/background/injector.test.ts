import { describe, expect, it, vi } from 'vitest';
import { stopUnseen, watchOpenTabs } from '../../src/background/injector.ts';
import { aTab } from './world.ts';

const tabs = {
  all: async () => [
    aTab(1, { url: 'https://www.linkedin.com/feed/' }),
    aTab(2, { url: 'https://example.com/' }),
    aTab(3, { url: null }),
    aTab(4, { url: 'https://x.com/home' }),
  ],
};

const ANY = { ownSites: [], off: [] };

describe('tabs that were open before', () => {
  it('are watched on the platforms, and nowhere else', async () => {
    const inject = vi.fn(async () => undefined);
    await watchOpenTabs(tabs, ANY, inject);
    expect(inject.mock.calls).toEqual([[1], [4]]);
  });

  it('are watched though one of them cannot be', async () => {
    const seen: number[] = [];
    await watchOpenTabs(tabs, ANY, async (tabId) => {
      if (tabId === 1) throw new Error('The tab shows an error page.');
      seen.push(tabId);
    });
    expect(seen).toEqual([4]);
  });
});

describe('tabs that are not to be watched', () => {
  it('are told to stop', async () => {
    const tell = vi.fn(async () => undefined);
    await stopUnseen(tabs, ANY, tell);
    expect(tell.mock.calls).toEqual([
      [2, { kind: 'stop' }],
      [3, { kind: 'stop' }],
    ]);
  });
});

describe('a platform that is off, and a site of hers', () => {
  const own = { host: 'example.com', serves: null, watched: true };

  it('are left alone, and watched', async () => {
    const inject = vi.fn(async () => undefined);
    await watchOpenTabs(tabs, { ownSites: [own], off: ['x'] }, inject);
    expect(inject.mock.calls).toEqual([[1], [2]]);
  });

  it('is stopped where she took it away', async () => {
    const tell = vi.fn(async () => undefined);
    await stopUnseen(tabs, { ownSites: [{ ...own, watched: false }], off: ['x'] }, tell);
    expect(tell.mock.calls.flat().filter((one) => typeof one === 'number')).toEqual([2, 3, 4]);
  });
});
