import { describe, expect, it } from 'vitest';
import { compareChannels } from '../../../src/domain/analytics/compare.ts';
import { openLedger } from '../../../src/domain/analytics/ledger.ts';
import { timeUse } from '../../../src/domain/analytics/timeUse.ts';
import { addDays } from '../../../src/domain/calendar.ts';
import type { OwnSite } from '../../../src/domain/ownSite.ts';
import { factsOf } from './facts.ts';
import { Owner, TODAY, ZONE } from './owner.ts';

const own = (host: string, serves: OwnSite['serves'] = null): OwnSite => ({
  host,
  serves,
  watched: true,
});
const owner = new Owner()
  .spends(2, 'linkedin', 4)
  .spends(1, 'site:youtube.com', 4)
  .spends(3, 'site:mail.example.com', 4)
  .spends(0.5, 'site:publish.example.com', 4)
  .wins('site:youtube.com', 20, 5, 100_000);

function ledgerOf(...ownSites: OwnSite[]) {
  const facts = factsOf(owner);
  return openLedger({ ...facts, settings: { ...facts.settings, ownSites } }, ZONE, TODAY);
}

const range = { from: addDays(TODAY, -60), to: TODAY };
const SITES = [
  own('youtube.com'),
  own('mail.example.com', 'email'),
  own('publish.example.com', 'instagram'),
  own('tiktok.com'),
];

describe('the time of her own sites', () => {
  const { rows, totals } = compareChannels(ledgerOf(...SITES), range);
  const hoursOn = (channel: string) => rows.find((row) => row.channel === channel)?.hours;

  it('is a row of its own, or counts for the channel a site serves', () => {
    expect(hoursOn('site:youtube.com')).toBeCloseTo(4, 9);
    expect(hoursOn('email')).toBeCloseTo(12, 9);
    expect(hoursOn('instagram')).toBeCloseTo(2, 9);
    expect(hoursOn('site:mail.example.com')).toBeUndefined();
    expect(hoursOn('site:publish.example.com')).toBeUndefined();
  });

  it('has a row from the day a site is added, as the four have', () => {
    expect(hoursOn('site:tiktok.com')).toBe(0);
  });

  it('is social where the site is a platform, and adds up to all of it', () => {
    expect(totals.social.hours).toBeCloseTo(8 + 4 + 2, 9);
    expect(totals.other.hours).toBeCloseTo(12, 9);
    expect(totals.all.hours).toBeCloseTo(26, 9);
    expect(totals.social.sales).toBe(1);
  });

  it('stays known when the settings know nothing of the site', () => {
    const bare = compareChannels(ledgerOf(), range);
    const row = bare.rows.find(({ channel }) => channel === 'site:mail.example.com');
    expect(row?.hours).toBeCloseTo(12, 9);
    expect(bare.totals.all.hours).toBeCloseTo(26, 9);
  });

  it('is used as social time where it is social, by activity', () => {
    const use = timeUse(ledgerOf(...SITES).slices, range);
    expect(use.total.all).toBeCloseTo(14, 9);
    expect(use.platforms.map(({ platform, all }) => [platform, Math.round(all)])).toEqual([
      ['facebook', 0],
      ['x', 0],
      ['linkedin', 8],
      ['instagram', 2],
      ['site:youtube.com', 4],
    ]);
  });
});
