import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { channelsWith, isPlatform, readChannel } from '../../src/domain/channel.ts';
import { OFFERED, siteId } from '../../src/domain/offeredSites.ts';
import {
  channelOf,
  hostsOf,
  type OwnSite,
  originsOfSite,
  platformAt,
  platformsWith,
  readSite,
  watchedOn,
  watchedWith,
} from '../../src/domain/ownSite.ts';
import { surfaceOn } from '../../src/domain/ownSurface.ts';
import { PLATFORMS } from '../../src/domain/platform.ts';

const site = (host: string, more: Partial<OwnSite> = {}): OwnSite => ({
  host,
  serves: null,
  watched: true,
  ...more,
});
const read = (text: string, sites: readonly OwnSite[] = []) => readSite(new URL(text), sites);
const on = (address: string, ...hosts: string[]) =>
  platformAt(
    new URL(address),
    hosts.map((host) => site(host)),
  );

describe('an address that is typed', () => {
  it.each([
    ['https://www.youtube.com/@someone', 'youtube.com'],
    ['https://old.reddit.com/r/smallbusiness', 'reddit.com'],
    ['https://de.pinterest.com/pin/1', 'pinterest.com'],
    ['https://WWW.Example.COM./shop?a=1#b', 'example.com'],
    ['http://example.co.uk', 'example.co.uk'],
    ['https://publish.buffer.com/calendar', 'publish.buffer.com'],
    ['https://user:secret@crm.example.com:8443/', 'crm.example.com'],
    ['https://müller-immobilien.de/', 'xn--mller-immobilien-jzb.de'],
    ['https://example.xn--p1ai/', 'example.xn--p1ai'],
    ['https://business.linkedin.com/', 'business.linkedin.com'],
  ])('%s is the site %s', (address, host) => {
    expect(read(address)).toEqual({ kind: 'site', host });
  });

  it.each([
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['http://facebook.com', 'facebook'],
    ['https://de.linkedin.com/', 'linkedin'],
    ['https://mobile.twitter.com/', 'x'],
  ])('%s is one of the four, which are watched already', (address, platform) => {
    expect(read(address)).toEqual({ kind: 'refused', why: 'platform', platform });
  });

  it.each([
    'https://localhost/',
    'https://intranet/',
    'https://192.168.0.1/',
    'https://[::1]/',
    'https://printer.local/',
    'https://0x7f.1/',
  ])('%s is no site but an address on a network', (address) => {
    expect(read(address)).toMatchObject({ why: 'local' });
  });

  it.each(['https://t.co/abc', 'https://lnkd.in/x', 'https://l.facebook.com/l.php?u=x'])(
    '%s only passes on',
    (address) => {
      expect(read(address)).toMatchObject({ why: 'passes on' });
    },
  );

  it.each([
    'about:blank',
    'chrome://extensions',
    'moz-extension://1234/app.html',
    'file:///home/me/x.html',
    'javascript:alert(1)',
    'https://addons.mozilla.org/',
    'https://chromewebstore.google.com/detail/x',
  ])('%s is the browser’s own', (address) => {
    expect(read(address)).toMatchObject({ why: "browser's" });
  });

  it('is refused where it is there already, and taken where it was taken away', () => {
    expect(read('https://m.youtube.com/', [site('youtube.com')])).toEqual({
      kind: 'refused',
      why: 'there',
      host: 'youtube.com',
    });
    expect(read('https://youtube.com/', [site('youtube.com', { watched: false })])).toEqual({
      kind: 'site',
      host: 'youtube.com',
    });
  });
});

describe('the hosts of a site', () => {
  it('are itself, and www where it is no part of another', () => {
    expect(hostsOf('example.com')).toEqual(['example.com', 'www.example.com']);
    expect(hostsOf('example.co.uk')).toEqual(['example.co.uk', 'www.example.co.uk']);
    expect(hostsOf('mail.example.com')).toEqual(['mail.example.com']);
    expect(hostsOf('shop.example.co.uk')).toEqual(['shop.example.co.uk']);
  });

  it('are asked for by https, each by its whole name', () => {
    for (const host of [...OFFERED.map((one) => one.host), 'example.com', 'mail.example.org'])
      for (const origin of originsOfSite(host))
        expect(origin).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
  });

  it('are the only ones watched', () => {
    expect(on('https://www.youtube.com/watch?v=1', 'youtube.com')).toBe('site:youtube.com');
    expect(on('https://music.youtube.com/', 'youtube.com')).toBeNull();
    expect(on('https://notyoutube.com/', 'youtube.com')).toBeNull();
    expect(on('https://youtube.com.evil.example/', 'youtube.com')).toBeNull();
    expect(on('http://www.youtube.com/', 'youtube.com')).toBeNull();
    expect(on('https://at.pinterest.com/', 'pinterest.com')).toBe('site:pinterest.com');
    expect(on('https://evilpinterest.com/', 'pinterest.com')).toBeNull();
    expect(on('https://www.youtube.com/')).toBeNull();
  });

  test('a site that is added takes nothing from the four', () => {
    expect(on('https://www.linkedin.com/', 'linkedin.com')).toBe('linkedin');
  });

  test('whatever is read as a site is watched at that address by https, and nowhere before', () => {
    const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,10}[a-z0-9])?$/);
    const host = fc.tuple(fc.option(label), label, fc.constantFrom('com', 'de', 'co.uk', 'app'));
    fc.assert(
      fc.property(host, (labels) => {
        const address = new URL(`https://${labels.filter((one) => one !== null).join('.')}/a`);
        const found = readSite(address, []);
        if (found.kind === 'refused') return;
        expect(platformAt(address, [])).toBeNull();
        expect(platformAt(address, [site(found.host)])).toBe(siteId(found.host));
        expect(readSite(address, [site(found.host)])).toMatchObject({ why: 'there' });
        expect(readChannel(siteId(found.host))).toBe(siteId(found.host));
      }),
    );
  });
});

describe('what a site counts for', () => {
  const sites = [
    site('youtube.com'),
    site('mail.example.com', { serves: 'email' }),
    site('publish.buffer.com', { serves: 'instagram' }),
    site('old.example.com', { watched: false }),
  ];

  it('is itself, or the channel it serves', () => {
    expect(channelOf('site:youtube.com', sites)).toBe('site:youtube.com');
    expect(channelOf('site:mail.example.com', sites)).toBe('email');
    expect(channelOf('site:publish.buffer.com', sites)).toBe('instagram');
    expect(channelOf('linkedin', sites)).toBe('linkedin');
    expect(channelOf('site:gone.example', sites)).toBe('site:gone.example');
  });

  it('decides which platforms there are, and which are watched', () => {
    expect(platformsWith(sites)).toEqual([
      ...PLATFORMS,
      'site:old.example.com',
      'site:youtube.com',
    ]);
    expect(watchedWith(sites)).toEqual([
      ...PLATFORMS,
      'site:mail.example.com',
      'site:publish.buffer.com',
      'site:youtube.com',
    ]);
    expect(channelsWith(platformsWith(sites)).filter(isPlatform)).toEqual(platformsWith(sites));
  });

  it('decides what is done there, where nothing else is known', () => {
    const surface = (address: string) => surfaceOn(new URL(address), sites);
    expect(surface('https://mail.example.com/inbox')).toBe('messages');
    expect(surface('https://publish.buffer.com/calendar')).toBe('business');
    expect(surface('https://www.youtube.com/watch?v=1')).toBe('video');
    expect(surface('https://www.youtube.com/')).toBe('feed');
    expect(surface('https://www.linkedin.com/messaging/')).toBe('messages');
  });
});

test('a platform that is off is watched nowhere', () => {
  const url = new URL('https://x.com/home');
  expect(watchedOn(url, { ownSites: [], off: [] })).toBe('x');
  expect(watchedOn(url, { ownSites: [], off: ['x'] })).toBeNull();
});

test('a channel from outside is known, or a site by its host, or none', () => {
  expect(readChannel('email')).toBe('email');
  expect(readChannel('site:example.com')).toBe('site:example.com');
  for (const text of ['', 'site:', 'Email', 'site:<b>', 'site:a b', `site:${'a'.repeat(300)}`])
    expect(readChannel(text), text).toBeNull();
});
