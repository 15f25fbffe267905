import { expect, test, vi } from 'vitest';
import { keepOwnScripts } from '../../src/background/ownScripts.ts';
import { changeSettings } from '../../src/storage/settings.ts';
import { freshStore } from '../support/fresh.ts';

const YOUTUBE = ['youtube.com', 'www.youtube.com', 'm.youtube.com', 'studio.youtube.com'].map(
  (host) => `https://${host}/*`,
);
const MAIL = 'https://mail.example.com/*';

async function kept(registered: readonly string[], seen: (origins: readonly string[]) => boolean) {
  const db = await freshStore();
  const ownSites = [
    { host: 'youtube.com', serves: null, watched: true },
    { host: 'mail.example.com', serves: 'email', watched: true },
    { host: 'old.example.com', serves: null, watched: false },
  ] as const;
  await changeSettings(db, { ownSites }, 1);
  const register = vi.fn(async () => undefined);
  const registry = { registered: async () => registered, register };
  await keepOwnScripts(db, { ...registry, hasAccess: async (origins) => seen(origins) });
  return register.mock.calls;
}

test('the script is registered for every site that is watched and may be seen', async () => {
  expect(await kept([], () => true)).toEqual([[[...YOUTUBE, MAIL]]]);
});

test('nothing is registered again where the list is right, in whatever order', async () => {
  expect(await kept([MAIL, ...YOUTUBE], () => true)).toEqual([]);
});

test('a site whose access was taken back goes from the list', async () => {
  const seen = (origins: readonly string[]) => origins.includes(MAIL);
  expect(await kept([...YOUTUBE, MAIL], seen)).toEqual([[[MAIL]]]);
});
