import { describe, expect, it } from 'vitest';
import { type PathTable, surfaceAt } from '../../src/domain/pathTable.ts';
import { pathTables, surfaceOf } from '../../src/domain/surface.ts';

/** As a content script finds its table: the first label of the host that has one. */
function tableOf(host: string): PathTable | undefined {
  const tables = structuredClone(pathTables());
  const label = host.split('.').find((part) => part in tables);
  return tables[label ?? ''];
}

const PATHS = [
  '/',
  '/home',
  '/messages/t/1',
  '/feed/',
  '/in/ann/',
  '/ann/status/1',
  '/ads',
  '/a//b',
];

describe('the table of a host', () => {
  it.each([
    'www.linkedin.com',
    'de.linkedin.com',
    'x.com',
    'mobile.twitter.com',
    'pro.x.com',
    'ads.x.com',
    'tweetdeck.twitter.com',
    'm.facebook.com',
    'business.facebook.com',
    'adsmanager.facebook.com',
    'messenger.com',
    'www.instagram.com',
  ])('%s tells what an address tells', (host) => {
    const table = tableOf(host);
    for (const path of PATHS)
      expect(table && surfaceAt(table, path), path).toBe(
        surfaceOf(new URL(`https://${host}${path}`)),
      );
  });
});
