import type { Address } from './address.ts';
import { siteId } from './offeredSites.ts';
import { ownPaths } from './ownPaths.ts';
import { hostsOf, type OwnSite, platformAt } from './ownSite.ts';
import { type PathTable, surfaceAt } from './pathTable.ts';
import { type Surface, surfaceOf, tableOf } from './surface.ts';

/** The part of its platform that an address belongs to, one of the four or a site the user added. */
export function surfaceOn(url: Address, sites: readonly OwnSite[]): Surface {
  const platform = platformAt(url, sites);
  const own = sites.find(({ host }) => siteId(host) === platform);
  if (own === undefined) return surfaceOf(url);
  return surfaceAt(tableOf(ownPaths(own.host, own.serves)), url.pathname);
}

/** The table of every site the user added, by each of its hosts. */
export function ownTables(sites: readonly OwnSite[]): { readonly [host: string]: PathTable } {
  const tables = sites.flatMap(({ host, serves }) => {
    const table = tableOf(ownPaths(host, serves));
    return hostsOf(host).map((one) => [one.replace('*.', ''), table] as const);
  });
  return Object.fromEntries(tables);
}
