import type { Tabs } from '../browser/tabs.ts';
import { type Watching, watchedOn } from '../domain/ownSite.ts';
import type { Platform } from '../domain/platform.ts';
import type { StopMessage, WatchRules } from '../protocol/rules.ts';

/** A tab on a platform. */
export interface Watched {
  readonly id: number;
  readonly platform: Platform;
}

/** The tabs on a platform that is watched; a tab we may not see has no address. */
export async function tabsOnPlatforms(
  tabs: Pick<Tabs, 'all'>,
  watching: Watching,
): Promise<readonly Watched[]> {
  return (await tabs.all()).flatMap(({ id, url }) => {
    const platform = url === null ? null : watchedOn(new URL(url), watching);
    return platform === null ? [] : { id, platform };
  });
}

/**
 * Watches the tabs that were open before the extension was installed, updated or given access. A
 * second script in a page yields to the first, so it does no harm where the browser does the same.
 */
export async function watchOpenTabs(
  tabs: Pick<Tabs, 'all'>,
  watching: Watching,
  inject: (tabId: number) => Promise<void>,
): Promise<void> {
  const watched = await tabsOnPlatforms(tabs, watching);
  const results = await Promise.allSettled(watched.map((tab) => inject(tab.id)));
  for (const result of results)
    if (result.status === 'rejected') console.info('A tab could not be watched.', result.reason);
}

/**
 * Stops the scripts in tabs that are not to be watched any more: the browser leaves them running. A
 * tab we may no longer see has no address; one that was never watched does not hear.
 */
export async function stopUnseen(
  tabs: Pick<Tabs, 'all'>,
  watching: Watching,
  tell: (tabId: number, message: StopMessage) => Promise<void>,
): Promise<void> {
  const unseen = (await tabs.all()).filter(
    ({ url }) => url === null || watchedOn(new URL(url), watching) === null,
  );
  await Promise.all(unseen.map(({ id }) => tell(id, { kind: 'stop' })));
}

/** Sends every tab on the platforms the rules by which it watches from now on. */
export async function sendRules(
  tabs: Pick<Tabs, 'all'>,
  watching: Watching,
  rulesOf: (platform: Platform) => Promise<WatchRules | null>,
  tell: (tabId: number, message: unknown) => Promise<unknown>,
): Promise<void> {
  const watched = await tabsOnPlatforms(tabs, watching);
  const telling = watched.map(async ({ id, platform }) => {
    const rules = await rulesOf(platform);
    if (rules !== null) await tell(id, { kind: 'rules', rules });
  });
  await Promise.all(telling);
}
