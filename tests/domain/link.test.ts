import { expect, test } from 'vitest';
import { linkOf } from '../../src/domain/link.ts';

test.each([
  ['https://de.linkedin.com/in/Ana-Lima/?trk=x', 'https://www.linkedin.com/in/ana-lima'],
  [
    'https://www.linkedin.com/in/ana-lima/details/experience/',
    'https://www.linkedin.com/in/ana-lima',
  ],
  ['https://www.linkedin.com/comm/in/ana-lima', 'https://www.linkedin.com/in/ana-lima'],
  ['http://linkedin.com/company/Salt/people/', 'https://www.linkedin.com/company/salt'],
  [
    'https://www.linkedin.com/sales/lead/ACw1,NAME_SEARCH,x',
    'https://www.linkedin.com/sales/lead/ACw1',
  ],
  [
    'https://www.linkedin.com/messaging/thread/2-YzA=/',
    'https://www.linkedin.com/messaging/thread/2-YzA=',
  ],
  ['https://twitter.com/Ana?s=20', 'https://x.com/ana'],
  ['https://mobile.x.com/Ana/with_replies', 'https://x.com/ana'],
  ['https://x.com/messages/1-2', 'https://x.com/messages/1-2'],
  ['https://www.instagram.com/Ana/?igsh=1', 'https://www.instagram.com/ana'],
  ['https://www.instagram.com/ana/reels/', 'https://www.instagram.com/ana'],
  ['https://www.instagram.com/direct/t/17/', 'https://www.instagram.com/direct/t/17'],
  ['https://m.facebook.com/Ana.Lima?fref=x', 'https://www.facebook.com/ana.lima'],
  ['https://www.facebook.com/profile.php?id=7&sk=about', 'https://www.facebook.com/7'],
  ['https://www.facebook.com/people/Ana-Lima/7/', 'https://www.facebook.com/7'],
  ['https://www.facebook.com/groups/3/user/7/', 'https://www.facebook.com/7'],
  ['https://www.messenger.com/t/ana.lima', 'https://www.facebook.com/ana.lima'],
  ['https://www.messenger.com/t/7', 'https://www.facebook.com/messages/t/7'],
  ['https://www.facebook.com/messages/e2ee/t/7', 'https://www.facebook.com/messages/t/7'],
  [
    'https://business.facebook.com/latest/inbox/all?selected_item_id=7',
    'https://business.facebook.com/latest/inbox/all?selected_item_id=7',
  ],
  ['https://Salt.example/?utm_source=x&p=4', 'https://salt.example?p=4'],
  ['http://salt.example/about/', 'http://salt.example/about'],
])('%s is kept as %s', (address, link) => {
  expect(linkOf(new URL(address))).toBe(link);
});

test('a link that is kept stays itself', () => {
  for (const link of ['https://x.com/ana', 'https://www.facebook.com/7']) {
    expect(linkOf(new URL(link))).toBe(link);
  }
});

test('what is no web address is no link', () => {
  expect(linkOf(new URL('javascript:alert(1)'))).toBeNull();
  expect(linkOf(new URL('file:///etc/passwd'))).toBeNull();
});
