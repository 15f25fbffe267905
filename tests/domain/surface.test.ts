import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTIVITIES, activityOf } from '../../src/domain/activity.ts';
import { SURFACES, type Surface, surfaceOf } from '../../src/domain/surface.ts';

const partOf = (address: string) => surfaceOf(new URL(`https://${address}`));

/** Invented addresses in the shapes the sites use. */
const TABLE: { readonly [site: string]: { readonly [surface in Surface]?: string } } = {
  'www.linkedin.com': {
    feed: '/ /feed /feed/ /feed/?trk=nav /news/story/rates-fall-7/',
    post: '/feed/update/urn:li:activity:71/ /posts/ada_sales-activity-71-xYz /pulse/why-ada /newsletters/ada-71',
    people: `/in/ada/ /in/j%C3%B6rg/details/experience/ /in/ada/recent-activity/all/ /pub/ada/1/2/3
      /mynetwork/ /mynetwork/invitation-manager/ /company/tea-house/ /company/2212/people/
      /school/oxbow/ /showcase/tea/ /sales/home /sales/lead/ACw,NAME,1 /sales/company/17 /sales/ssi
      /feed/followers/ /analytics/profile-views/ /me/profile-views /comm/in/ada`,
    search:
      '/search/results/all/?keywords=tea /search/results/people/ /sales/search/people /sales/lists/people/9 /feed/hashtag/tea/',
    messages:
      '/messaging/ /messaging/thread/2-Abc/ /messaging/compose/ /sales/inbox/2-Abc /talent/inbox/0 /comm/messaging/thread/2-A /company/77/admin/inbox/thread/1/',
    notifications: '/notifications/ /notifications/?filter=all',
    groups: '/groups/ /groups/8899/ /groups/8899/members/',
    compose:
      '/article/new/ /article/edit/71/ /post/new/ /sharing/share-offsite/?url=a /shareArticle?mini=true',
    business:
      '/company/77/admin/ /company/77/admin/dashboard/ /school/9/admin/ /company/setup/new/ /campaignmanager/accounts/5 /analytics/creator/content/',
    jobs: '/jobs/ /jobs/view/12/ /jobs/search/?keywords=tea /hiring/jobs/ /talent/home /my-items/saved-jobs/',
    video: '/video/live/urn:li:1/',
    other:
      '/login /uas/login /checkpoint/lg/login /authwall?x=1 /mypreferences/d/ /help/linkedin /learning/tea /legal/ /games/queens/ /premium/ /events/77/ /signup /directory/people-a /feedback',
  },
  'de.linkedin.com': { people: '/in/ada /company/tea-house', jobs: '/jobs/tee-jobs', feed: '/' },
  'www.facebook.com': {
    feed: '/ /home.php /?sk=h_chr /?fbclid=abc //',
    messages:
      '/messages /messages/t/100 /messages/e2ee/t/1 /marketplace/inbox/ /teahouse/inbox/ /latest/inbox/all',
    people: `/teahouse /ada.byron.7/ /profile.php?id=77 /people/Ada-Byron/77/ /pages/Tea-House/9 /pg/teahouse/about
      /teahouse/about /teahouse/photos /ada.byron.7/friends /friends/ /friends/suggestions /me /p/Tea-House-61 /videos.tea /messagesfan
      /grouptherapy /watchmaker`,
    post: `/teahouse/posts/pfbid0a /photo/?fbid=1 /photo.php?fbid=1 /permalink.php?story_fbid=1 /story.php?id=1
      /teahouse/photos/a.1/2 /teahouse/photos/2/ /media/set/?set=a.1 /share/p/1aB /share/1aB/`,
    groups:
      '/groups/ /groups/feed/ /groups/77/ /groups/teafans/permalink/9/ /groups/teafans/posts/9/ /groups/teafans/members /share/g/1aB',
    search: '/search/top/?q=tea /search/people?q=ada /hashtag/tea /groups/search/groups/?q=tea',
    notifications: '/notifications /notifications.php',
    compose:
      '/sharer/sharer.php?u=a /sharer.php?u=a /share.php?u=a /dialog/share?x=1 /v19.0/dialog/share?x=1 /stories/create /reels/create',
    video:
      '/watch/ /watch/?v=1 /watch/live/?v=1 /reel/77 /reels/ /stories/77/ /teahouse/videos/88/ /video.php?v=1 /share/v/1a/ /share/r/1a/ /live/',
    business:
      '/adsmanager/manage/campaigns /ads/manager/ /business/ /latest/home /professional_dashboard/ /pages/?category=your_pages /pages/creation/ /teahouse/publishing_tools/ /creatorstudio',
    marketplace:
      '/marketplace/ /marketplace/item/77/ /marketplace/you/selling /commerce/products/7',
    jobs: '/jobs/',
    other:
      '/settings /settings/?tab=your /help/contact/1 /login/ /login.php?next=a /recover/initiate /privacy/policies /events/77/ /gaming/play/1 /instantgames/play/1 /dialog/oauth?x=1 /v19.0/dialog/oauth /saved/ /memories/ /checkpoint/1 /ada/allactivity',
  },
  'm.facebook.com': {
    feed: '/ /home.php',
    post: '/story.php?story_fbid=1&id=2 /teahouse/posts/4',
    messages: '/messages/',
  },
  'business.facebook.com': {
    messages:
      '/latest/inbox/all?asset_id=1 /latest/inbox/lead_forms /latest/inbox/instagram /teahouse/inbox/',
    business:
      '/ /latest/home /latest/posts /latest/insights /wa/manage/home/ /settings/ /commerce/catalogs /billing_hub /latest/inboxes',
    other: '/login/ /business/help/1 /help/',
  },
  'adsmanager.facebook.com': {
    business: '/ /adsmanager/manage/campaigns?act=1 /adsmanager/search',
  },
  'www.messenger.com': { messages: '/ /t/100 /e2ee/t/1/ /new', other: '/login/ /help /privacy' },
  'x.com': {
    feed: '/ /home /i/lists/77 /i/timeline',
    messages: '/messages /messages/1-2 /i/chat /i/chat/1-2 /messages/compose',
    people:
      '/ada_sells /ada_sells/with_replies /ada_sells/media /ada/followers /ada/following /i/user/7 /intent/follow?x=a /intent/user?x=a /homestead /messagesfan /exploretea',
    post: '/ada/status/77 /ada/status/77/photo/1 /ada/status/77/analytics /i/status/77 /i/web/status/77 /ada/article/7 /intent/like?tweet_id=1',
    groups: '/i/communities/77/about /i/communities/77 /ada/communities /ada/communities/explore',
    search: '/explore /explore/tabs/trending /search?q=tea /search-advanced /hashtag/tea /i/trends',
    notifications: '/notifications /notifications/mentions',
    compose:
      '/compose/post /compose/tweet /compose/articles /intent/post?text=a /intent/tweet?text=a /share?text=a',
    business: '/i/account_analytics /i/monetization',
    jobs: '/jobs /jobs/123',
    video: '/i/broadcasts/1aB /i/spaces/1aB',
    other:
      '/i/flow/login /i/grok /i/bookmarks /settings/account /login /logout /tos /privacy /i/premium_sign_up',
  },
  'ads.x.com': { business: '/ /manager/18ce/campaigns /campaign_form/18ce' },
  'pro.x.com': { feed: '/ /i/decks/77', other: '/i/flow/login' },
  'tweetdeck.twitter.com': { feed: '/' },
  'mobile.twitter.com': { feed: '/home', people: '/ada', post: '/ada/status/5' },
  'www.instagram.com': {
    feed: '/ /?variant=following',
    messages: '/direct/inbox/ /direct/t/17/ /direct/new/',
    people:
      '/ada.sells/ /ada.sells/reels/ /ada.sells/tagged/ /ada/followers/ /explore/people/ /directory_of_tea /reelsfan /directfan/',
    post: '/p/CN2/ /ada.sells/p/CN2/',
    video:
      '/reel/CN2/ /reels/ /reels/CN2/ /ada.sells/reel/CN2/ /tv/CN2/ /stories/ada.sells/3/ /stories/highlights/1/ /reels/audio/1/',
    search: '/explore/ /explore/tags/tea/ /explore/locations/1/ /explore/search/keyword/?q=tea',
    notifications: '/notifications/',
    compose: '/create/select/ /create/story/',
    business: '/professional_dashboard/ /ad_tools/',
    other:
      '/accounts/login/?next=a /accounts/edit/ /directory/profiles/ /legal/privacy/ /your_activity/ /challenge/1 /about/us',
  },
};

const ROWS = Object.entries(TABLE).flatMap(([host, parts]) =>
  Object.entries(parts).flatMap(([surface, paths]) =>
    paths.split(/\s+/).map((path) => ({ address: `${host}${path}`, surface })),
  ),
);

describe('the part of a platform', () => {
  test.each(ROWS)('$address is $surface', ({ address, surface }) => {
    expect(partOf(address)).toBe(surface);
  });

  test('neither query nor fragment nor upper case nor a final slash changes it', () => {
    const row = fc.constantFrom(...ROWS.filter(({ address }) => !/[?#%]|\/$/.test(address)));
    const mark = fc.constantFrom('?utm_medium=linkedin', '?fbclid=1&next=/messages/', '#/direct/');
    fc.assert(
      fc.property(row, mark, fc.constantFrom('', '/'), ({ address, surface }, end, slash) => {
        expect(partOf(`${address}${slash}${end}`)).toBe(surface);
        expect(partOf(`${address.toUpperCase()}${slash}`)).toBe(surface);
      }),
    );
  });

  test('off the platforms it is other', () => {
    for (const address of ['example.com/feed/', 'l.facebook.com/messages/', 'lnkd.in/abc'])
      expect(partOf(address)).toBe('other');
    expect(surfaceOf(new URL('about:blank'))).toBe('other');
  });

  test('every address has one, whatever it holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(TABLE)), fc.webPath(), (host, path) => {
        expect(SURFACES).toContain(partOf(`${host}/${path}`));
      }),
    );
  });
});

describe('the activity', () => {
  test('is managing, talking or prospecting only where the words table says so', () => {
    const heap = (activity: string) => SURFACES.filter((part) => activityOf(part) === activity);
    expect(heap('managing')).toEqual(['business']);
    expect(heap('talking')).toEqual(['messages', 'groups', 'compose']);
    expect(heap('prospecting')).toEqual(['people', 'search']);
    expect(ACTIVITIES.flatMap(heap)).toHaveLength(SURFACES.length);
  });
});
