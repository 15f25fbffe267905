import { describe, expect, it } from 'vitest';
import { leaveTab } from '../../src/background/leave.ts';
import type { Tabs } from '../../src/browser/tabs.ts';
import { aTab, aWorld } from './world.ts';

const PAGE = aTab(1, { active: true });

describe('a page that asks whether to leave', () => {
  it('and stays, is not left', async () => {
    const { world, browser } = aWorld(PAGE, aTab(2));
    browser.stays = true;
    expect(await leaveTab(world.tabs, 1)).toBe(false);
    expect([...browser.tabs.keys()]).toEqual([1, 2]);
  });

  it('has time to be answered', async () => {
    const { world } = aWorld(PAGE, aTab(2));
    let within = 0;
    const tabs: Tabs = {
      ...world.tabs,
      close: async (_, given) => {
        within = given;
        return true;
      },
    };
    await leaveTab(tabs, 1);
    expect(within).toBeGreaterThanOrEqual(20_000);
  });

  it('in the last tab of its window, leaves the window open', async () => {
    const { world, browser } = aWorld(PAGE);
    browser.stays = true;
    expect(await leaveTab(world.tabs, 1)).toBe(false);
    expect(browser.tabs.size).toBe(2);
  });
});
