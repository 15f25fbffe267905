import type { Instant } from '../domain/calendar.ts';
import { siteId } from '../domain/offeredSites.ts';
import type { OwnSite } from '../domain/ownSite.ts';
import { coverPlatform } from './coverage.ts';
import type { Database } from './database.ts';
import { changeSettings, readSettings } from './settings.ts';

/** Adds a site, or watches one again whose time was kept; what it counts for is said by `serves`. */
export function addSite(
  db: Database,
  site: Pick<OwnSite, 'host' | 'serves'>,
  now: Instant,
): Promise<readonly OwnSite[]> {
  return changeSites(db, now, (sites) => [
    ...without(sites, site.host),
    { ...site, watched: true },
  ]);
}

/** Says what the time of a site counts for, all of it: the past is counted anew. */
export function siteServes(
  db: Database,
  { host, serves }: Pick<OwnSite, 'host' | 'serves'>,
  now: Instant,
): Promise<readonly OwnSite[]> {
  return changeSites(db, now, (sites) =>
    sites.map((site) => (site.host === host ? { ...site, serves } : site)),
  );
}

/**
 * Takes a site away. What is known of its access ends with it, or the gap would seem to go on.
 * @param keepsTime whether there is time of it that stays; then the site stays known
 */
export function removeSite(
  db: Database,
  host: string,
  keepsTime: boolean,
  now: Instant,
): Promise<readonly OwnSite[]> {
  return changeSites(db, now, async (sites) => {
    await coverPlatform(db, siteId(host), 'on', now);
    const own = sites.find((site) => site.host === host);
    const kept = keepsTime && own !== undefined ? [{ ...own, watched: false }] : [];
    return [...without(sites, host), ...kept];
  });
}

/** Puts the sites back as they were. */
export function putSitesBack(
  db: Database,
  sites: readonly OwnSite[],
  now: Instant,
): Promise<readonly OwnSite[]> {
  return changeSites(db, now, () => sites);
}

const without = (sites: readonly OwnSite[], host: string): OwnSite[] =>
  sites.filter((site) => site.host !== host);

/** @returns the sites as they were before; read and write share a transaction, as two pages may change them */
function changeSites(
  db: Database,
  now: Instant,
  to: (sites: readonly OwnSite[]) => readonly OwnSite[] | Promise<readonly OwnSite[]>,
): Promise<readonly OwnSite[]> {
  return db.transaction('rw', db.settings, db.coverage, async () => {
    const { ownSites } = await readSettings(db);
    await changeSettings(db, { ownSites: await to(ownSites) }, now);
    return ownSites;
  });
}
