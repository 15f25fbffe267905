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

describe('tabs that were open before', () => {
  it('are watched on the platforms, and nowhere else', async () => {
    const inject = vi.fn(async () => undefined);
    await watchOpenTabs(tabs, inject);
    expect(inject.mock.calls).toEqual([[1], [4]]);
  });

  it('are watched though one of them cannot be', async () => {
    const seen: number[] = [];
    await watchOpenTabs(tabs, async (tabId) => {
      if (tabId === 1) throw new Error('The tab shows an error page.');
      seen.push(tabId);
    });
    expect(seen).toEqual([4]);
  });
});

describe('tabs that may no longer be seen', () => {
  it('are told to stop', async () => {
    const tell = vi.fn(async () => undefined);
    await stopUnseen(tabs, tell);
    expect(tell.mock.calls).toEqual([[3, { kind: 'stop' }]]);
  });
});
