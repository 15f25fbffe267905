import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchPatterns, originsOf, PLATFORMS, platformOf } from '../../src/domain/platform.ts';

const on = (address: string) => platformOf(new URL(address));

const FACEBOOK = ['facebook.com', 'messenger.com', 'www.messenger.com'].concat(
  ['www', 'm', 'web', 'mbasic', 'touch', 'business', 'adsmanager'].map((l) => `${l}.facebook.com`),
);
const X = ['', 'www.', 'mobile.', 'pro.', 'ads.']
  .flatMap((label) => [`${label}x.com`, `${label}twitter.com`])
  .concat('tweetdeck.twitter.com');
const LINKEDIN = ['linkedin.com', 'www.linkedin.com', 'de.linkedin.com', 'uk.linkedin.com'];
const INSTAGRAM = ['instagram.com', 'www.instagram.com'];
const ALL = [...FACEBOOK, ...X, ...LINKEDIN, ...INSTAGRAM];

const TRAPS =
  `netflix.com affix.com myx.com notfacebook.com xlinkedin.com evilx.com fakeinstagram.com
  facebook.com.evil.example www.linkedin.com.evil.example x.com.evil.example linkedin.co
  facebook.com-login.example twitter.com.co x.company facebook.de l.facebook.com lm.facebook.com
  fb.com fb.me m.me t.co lnkd.in instagr.am l.instagram.com developers.facebook.com
  apps.facebook.com help.instagram.com business.linkedin.com business.instagram.com
  business.x.com api.twitter.com api.x.com help.x.com tweetdeck.x.com px.linkedin.com
  px.ads.linkedin.com usa.linkedin.com d.linkedin.com de.www.linkedin.com www.de.linkedin.com
  fbcdn.net static.xx.fbcdn.net cdninstagram.com twimg.com licdn.com facebook.net
  whatsapp.com web.whatsapp.com threads.com threads.net meta.com grok.com x.ai slideshare.net
  m.linkedin.com m.instagram.com m.x.com localhost com`.split(/\s+/);

describe('the platform of an address', () => {
  test.each(FACEBOOK)('%s is Facebook', (host) => expect(on(`https://${host}/a`)).toBe('facebook'));
  test.each(X)('%s is X', (host) => expect(on(`https://${host}/a`)).toBe('x'));
  test.each(LINKEDIN)('%s is LinkedIn', (host) => expect(on(`https://${host}/a`)).toBe('linkedin'));
  test.each(INSTAGRAM)('%s is Instagram', (host) => {
    expect(on(`https://${host}/a`)).toBe('instagram');
  });
  test.each(TRAPS)('%s is on no platform', (host) =>
    expect(on(`https://${host}/feed/`)).toBeNull(),
  );

  test('a port, a name and a password, upper case and a final dot change nothing', () => {
    expect(on('https://www.linkedin.com:8443/feed/')).toBe('linkedin');
    expect(on('https://me:secret@x.com/home')).toBe('x');
    expect(on('https://WWW.FaceBook.COM/')).toBe('facebook');
    expect(on('https://www.instagram.com./')).toBe('instagram');
  });

  test('a platform named before the @ or in path, query or fragment is not where one is', () => {
    expect(on('https://facebook.com@evil.example/')).toBeNull();
    expect(on('https://example.com/x.com/?u=https://x.com/#x.com')).toBeNull();
  });

  test('only https counts', () => {
    const others = ['http:', 'ftp:', 'ws:', 'moz-extension:', 'chrome-extension:', 'file:'];
    for (const scheme of others) expect(on(`${scheme}//www.facebook.com/`)).toBeNull();
    expect(on('blob:https://x.com/1b4e28ba')).toBeNull();
    expect(on('view-source:https://x.com/home')).toBeNull();
    expect(on('about:blank')).toBeNull();
    expect(on('data:text/html,https://x.com')).toBeNull();
  });

  test('a host that merely contains the name of a platform is on none', () => {
    const letters = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/);
    fc.assert(
      fc.property(fc.constantFrom(...ALL), letters, letters, (host, before, after) => {
        for (const trap of [`${before}${host}`, `${host}${after}`, `${host}.${after}`]) {
          if (ALL.includes(trap) || /^([a-z]{2}|www)\.linkedin\.com$/.test(trap)) continue;
          const url = URL.canParse(`https://${trap}/`) ? new URL(`https://${trap}/`) : null;
          if (url?.hostname.replace(/\.$/, '') === trap) expect(platformOf(url)).toBeNull();
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** As the browsers read them: a pattern's `*.` also stands for nothing, a glob's `?` for one sign. */
function injected(address: string): boolean {
  const { matches, include_globs, exclude_matches } = matchPatterns();
  const { hostname } = new URL(address);
  const fits = (pattern: string) => {
    const host = pattern.slice('https://'.length, -'/*'.length);
    return host.startsWith('*.')
      ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
      : hostname === host;
  };
  const globbed = include_globs.some((glob) => {
    const signs = glob.replaceAll('.', '\\.').replaceAll('?', '.').replaceAll('*', '.*');
    return new RegExp(`^${signs}$`).test(address);
  });
  return matches.some(fits) && globbed && !exclude_matches.some(fits);
}

describe('the match patterns', () => {
  test('run on exactly the hosts that are on a platform', () => {
    for (const host of [...ALL, ...TRAPS]) {
      const address = `https://${host}/in/ada/?next=https://www.linkedin.com/`;
      expect([host, injected(address)]).toEqual([host, on(address) !== null]);
    }
  });

  test('are https only, and every host is named but for the countries of LinkedIn', () => {
    const wild = matchPatterns().matches.filter((pattern) => /^https:\/\/[^/]*\*/.test(pattern));
    expect(wild).toEqual(['https://*.linkedin.com/*']);
    for (const pattern of matchPatterns().matches) expect(pattern).toMatch(/^https:\/\/.+\/\*$/);
  });

  test('each platform has its own', () => {
    expect(PLATFORMS.flatMap(originsOf)).toEqual(matchPatterns().matches);
    expect(originsOf('instagram')).toEqual([
      'https://instagram.com/*',
      'https://www.instagram.com/*',
    ]);
  });
});
