import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personFrom } from '../../src/domain/personName.ts';

const ADA = 'www.linkedin.com/in/ada-byron-71/';
const FACE = 'www.facebook.com/ada.byron';
const nameOf = (title: string, address: string, settled?: boolean) =>
  personFrom(title, new URL(`https://${address}`), settled).name;
const linkOf = (address: string) => personFrom('', new URL(`https://${address}`)).link;

describe('the name', () => {
  test.each([
    ['Ada Byron | LinkedIn', ADA, 'Ada Byron'],
    ['(3) Ada Byron | LinkedIn', ADA, 'Ada Byron'],
    ['(99+) Ada Byron, MBA | LinkedIn', ADA, 'Ada Byron, MBA'],
    ['• Ada Byron | LinkedIn', ADA, 'Ada Byron'],
    ['Ada Byron - Trainer | Speaker | LinkedIn', ADA, 'Ada Byron'],
    ['Ada Byron | LinkedIn - Google Chrome', ADA, 'Ada Byron'],
    ['Experience | Ada Byron | LinkedIn', `${ADA}details/experience/`, 'Ada Byron'],
    ['Jörg Müller | LinkedIn', 'de.linkedin.com/in/joerg-mueller', 'Jörg Müller'],
    ['Jörg Müller | LinkedIn', 'www.linkedin.com/in/jorgmuller9', 'Jörg Müller'],
    ['Łukasz Øst | LinkedIn', 'www.linkedin.com/in/lukasz-ost', 'Łukasz Øst'],
    ['张伟 | LinkedIn', 'www.linkedin.com/in/%E5%BC%A0%E4%BC%9F-7', '张伟'],
    ['Anne van der Berg | LinkedIn', 'www.linkedin.com/in/annevanderberg', 'Anne van der Berg'],
    ['Ada Byron (@AdaSells) / X', 'x.com/adasells', 'Ada Byron'],
    ['(2) Ada (she) (@adasells) / X', 'x.com/adasells/with_replies', 'Ada (she)'],
    ['أدا (@adasells) / X', 'x.com/adasells', 'أدا'],
    ['ada sells good tea (@adasells) / Twitter', 'twitter.com/adasells', 'ada sells good tea'],
    ['Ada (@ada.sells) • Instagram photos and videos', 'www.instagram.com/ada.sells/', 'Ada'],
    ['Ada (@ada.sells) • Instagram-Fotos und -Videos', 'www.instagram.com/ada.sells/', 'Ada'],
    ['(1) Ada • Instagram photos and videos', 'www.instagram.com/ada.sells/reels/', 'Ada'],
    ['(20+) Ada Byron | Facebook', FACE, 'Ada Byron'],
    ['Tea House - Home | Facebook', 'www.facebook.com/teahouse', 'Tea House'],
    ['Tea House | Oxford | Facebook', 'www.facebook.com/teahouse/about', 'Tea House'],
    ['Ada Byron | Messenger', 'www.messenger.com/t/ada.byron', 'Ada Byron'],
    ['(1) Ada Byron | Messenger | Facebook', 'www.facebook.com/messages/t/ada.byron', 'Ada Byron'],
  ])('%s at %s is %s', (title, address, name) => expect(nameOf(title, address)).toBe(name));

  test.each([
    ['Search | LinkedIn', ADA],
    ['"Ada Byron" | Search | LinkedIn', ADA],
    ['LinkedIn', ADA],
    ['Feed | LinkedIn', 'www.linkedin.com/in/feed-smith'],
    ['Experience | LinkedIn', `${ADA}details/experience/`],
    ['(3) Ada Byron enviou-te uma mensagem | LinkedIn', ADA],
    ['Ada Byron sent you a message | LinkedIn', ADA],
    ['Ada Byron', ADA],
    ['', ADA],
    ['Profile / X', 'x.com/adasells'],
    ['Startseite / X', 'x.com/adasells'],
    ['Grace (@grace) / X', 'x.com/adasells'],
    ['Posts with replies by Ada (@adasells) / X', 'x.com/adasells'],
    ['People following Ada (@adasells) / X', 'x.com/adasells'],
    ['Grace on X: "I like Ada (@adasells) / X', 'x.com/adasells'],
    ['Ada on X: "Tea" / X', 'x.com/adasells'],
    ['Instagram', 'www.instagram.com/ada.sells/'],
    ['Login • Instagram', 'www.instagram.com/ada.sells/'],
    ['(3) Instagram • Messages', 'www.instagram.com/ada.sells/'],
    ['Grace (@grace) • Instagram photos and videos', 'www.instagram.com/ada.sells/'],
    ['@ada.sells • Instagram photos and videos', 'www.instagram.com/grace/'],
    ['Instagram video by Ada • May 5, 2026', 'www.instagram.com/ada/'],
    ['(2) Facebook', FACE],
    ['Watch | Facebook', 'www.facebook.com/watchmaker'],
    ['Log in to Facebook | Facebook', FACE],
    ['Messenger | Facebook', 'www.messenger.com/t/ada.byron'],
    ['Ada messaged you', 'www.messenger.com/t/ada.byron'],
  ])('%s at %s is nobody', (title, address) => {
    expect(nameOf(title, address)).toBe('');
    expect(nameOf(title, address, true)).toBe('');
  });

  test.each([
    ['Grace Hopper | LinkedIn', ADA],
    ['Ada Lovelace | LinkedIn', ADA],
    ['Suche | LinkedIn', ADA],
    ['Ада Байрон | LinkedIn', ADA],
    ['Tea fans | Facebook', FACE],
    ['Ada Byron | Facebook', 'www.facebook.com/profile.php?id=77'],
  ])('%s at %s waits until the page has settled', (title, address) => {
    expect(nameOf(title, address)).toBe('');
    expect(nameOf(title, address, true)).toBe(title.split(' | ')[0]);
  });

  test.each([
    'www.linkedin.com/feed/',
    'www.linkedin.com/messaging/thread/2-A/',
    'www.linkedin.com/company/ada-byron/',
    'www.linkedin.com/search/results/all/',
    'www.linkedin.com/in/me/',
    'www.facebook.com/friends/',
    'www.facebook.com/messages/t/77',
    'www.facebook.com/groups/adabyron/',
    'x.com/home',
    'x.com/messages/1-2',
    'x.com/adabyron/status/7',
    'x.com/i/user/7',
    'www.instagram.com/explore/people/',
    'www.instagram.com/direct/t/17/',
    'adabyron.example/in/ada-byron',
  ])('%s is no person’s page', (address) => {
    for (const site of ['LinkedIn', 'Facebook', 'Messenger']) {
      const url = new URL(`https://${address}`);
      expect(personFrom(`Ada Byron | ${site}`, url, true)).toEqual({ name: '', link: '' });
    }
  });

  test('is never a badge, a site, or longer than a name is, whatever the title says', () => {
    const piece = fc.constantFrom(
      ...['(3) ', '(99+) ', '• ', 'Ada Byron', ' | ', ' - ', 'LinkedIn', 'Facebook', ' / X'],
      ...[' (@ada.byron)', ' • ', 'Instagram', 'Search', ' ', 'x'.repeat(90)],
    );
    const title = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    const page = fc.constantFrom(ADA, FACE, 'x.com/adabyron', 'www.instagram.com/ada.byron/');
    fc.assert(
      fc.property(title, page, (text, address) => {
        const name = nameOf(text, address);
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/^\(\d|^•|linkedin|facebook|instagram/i);
        expect(name.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('the link', () => {
  test.each([
    ['de.linkedin.com/in/Ada-Byron/details/experience/?trk=a#top', 'www.linkedin.com/in/ada-byron'],
    ['www.linkedin.com/comm/in/ada-byron', 'www.linkedin.com/in/ada-byron'],
    ['www.linkedin.com/in/J%c3%b6rg/', 'www.linkedin.com/in/j%C3%B6rg'],
    [
      'www.linkedin.com/in/ACoAAB1cDeFgHiJkLmNoPqRsTuVwXyZ/',
      'www.linkedin.com/in/ACoAAB1cDeFgHiJkLmNoPqRsTuVwXyZ',
    ],
    ['mobile.twitter.com/AdaSells?s=20', 'x.com/adasells'],
    ['x.com/AdaSells/with_replies', 'x.com/adasells'],
    ['instagram.com/Ada.Sells/reels/?hl=de', 'www.instagram.com/ada.sells'],
    ['m.facebook.com/Ada.Byron.7/about?fbclid=1', 'www.facebook.com/ada.byron.7'],
    ['www.facebook.com/profile.php?ref=a&id=77&sk=about', 'www.facebook.com/77'],
    ['www.facebook.com/people/Ada-Byron/77/', 'www.facebook.com/77'],
    ['www.facebook.com/p/Tea-House-61550/', 'www.facebook.com/61550'],
    ['www.messenger.com/t/Ada.Byron/', 'www.facebook.com/ada.byron'],
  ])('of %s is https://%s', (address, link) => expect(linkOf(address)).toBe(`https://${link}`));

  test('of a link is that link', () => {
    const pages = fc.constantFrom('www.linkedin.com/in/', 'x.com/', 'www.instagram.com/');
    fc.assert(
      fc.property(pages, fc.webSegment(), (page, segment) => {
        const link = linkOf(`${page}${segment}`);
        if (link !== '') expect(linkOf(link.slice('https://'.length))).toBe(link);
      }),
    );
  });

  test('of an address that cannot be decoded is none', () => {
    expect(linkOf('www.linkedin.com/in/%E0%A4%A/')).toBe('');
  });
});
