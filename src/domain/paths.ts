import type { Platform } from './platform.ts';
import type { Surface } from './surface.ts';

/**
 * The parts of one site. The first rule with a path that fits wins; `rest` stands for every other
 * path. Paths fit from the first segment on and hold for all that lies under them; `*` is one
 * whole segment, `(a|b)` a choice, and `$` the end.
 */
export interface Site {
  readonly rules: readonly (readonly [Surface, string])[];
  readonly rest: Surface;
}

const facebook: Site = {
  rules: [
    ['feed', '/ /home.php'],
    ['messages', '/messages /marketplace/inbox /latest/inbox /*/inbox /messaging /buddylist.php'],
    ['search', '/search /graphsearch /hashtag /groups/search'],
    ['groups', '/groups /share/g'],
    ['compose', '/sharer /sharer.php /share.php /composer /(stories|reels?)/create'],
    ['compose', '/dialog/(share|feed|send) /*/dialog/(share|feed|send)'],
    ['video', '/watch /live /reels? /stories /videos? /video.php /share/[vr] /*/videos/*'],
    ['post', '/photos? /photo.php /posts /permalink.php /story.php /media /notes? /share /comment'],
    ['post', '/*/(posts|photos|permalink)/*'],
    ['notifications', '/notifications /notifications.php'],
    ['business', '/latest /ads /adsmanager /business /business_manager /creatorstudio'],
    ['business', '/professional_dashboard /pages$ /pages/(create|creation|manage)'],
    ['business', '/*/(publishing_tools|insights|settings|professional_dashboard|ad_center)'],
    ['jobs', '/jobs'],
    ['marketplace', '/marketplace /commerce'],
    ['other', '/settings /help /support /privacy /policy /policies /legal /terms(.php)? /safety'],
    ['other', '/login(.php)? /logout.php /recover /reg /r.php /signup /checkpoint /security'],
    ['other', '/two_step_verification /two_factor /cookies? /accountquality /adpreferences /about'],
    ['other', '/events /games /instantgames /gaming /fundraisers /donate /memories /onthisday'],
    ['other', '/saved /bookmarks /menu /weather /offers /crisisresponse /pay /payments? /badges'],
    [
      'other',
      '/dialog /*/dialog /oauth /plugins /ajax /l.php /flx /tr /a /ufi /directory /careers',
    ],
    ['other', '/allactivity /*/allactivity /*/events /meta_ai /ai /device'],
  ],
  rest: 'people',
};

const x: Site = {
  rules: [
    ['feed', '/ /home /i/(lists|topics|timeline)'],
    ['messages', '/messages /i/chat /i/messages'],
    [
      'search',
      '/explore /search /search-advanced /search-home /hashtag /i/(trends|events|moments)',
    ],
    ['groups', '/communities /i/communities /*/communities'],
    ['notifications', '/notifications /mentions /i/notifications /i/timeline/notifications'],
    ['compose', '/compose /share /intent/(post|tweet)'],
    ['people', '/intent/(follow|user) /i/user /i/connect_people'],
    ['post', '/intent /*/status(es)?/* /i/web/status /*/article/* /i/articles?'],
    ['video', '/i/(broadcasts|spaces|videos?|live)'],
    ['business', '/i/(monetization|account_analytics|analytics|studio|ads|content)'],
    ['jobs', '/jobs /i/jobs'],
    ['other', '/i /settings /login /logout /signup /account /oauth /download /tos /privacy /rules'],
    ['other', '/about /help /bookmarks /grok /logged_out /keyboard_shortcuts /en/(tos|privacy)'],
  ],
  rest: 'people',
};

const linkedin: Site = {
  rules: [
    ['post', '/feed/update /posts /embed/feed /pulse /newsletters /advice'],
    ['people', '/feed/(following|followers)'],
    ['search', '/search /feed/hashtag /sales/(search|lists)'],
    ['feed', '/ /feed /news /home /nhome'],
    ['messages', '/messaging /inbox /sales/inbox /talent/inbox /*/*/admin/inbox'],
    ['business', '/(company|school|showcase|organization)/*/admin /company/setup /campaignmanager'],
    ['business', '/ads /ad /ad-library /analytics/(creator|post-summary|search-appearances)'],
    ['business', '/dashboard /events/manage'],
    ['people', '/in /pub /profile /company /school /showcase /organization /mynetwork /sales'],
    ['people', '/services /people /me /analytics/profile-views /recent-activity'],
    ['groups', '/groups'],
    ['notifications', '/notifications'],
    ['compose', '/article /post /sharing /shareArticle /share'],
    ['jobs', '/jobs /job /job-posting /hiring /talent /my-items/saved-jobs /openToWork'],
    ['video', '/video /videos'],
  ],
  rest: 'other',
};

const instagram: Site = {
  rules: [
    ['feed', '/'],
    ['messages', '/direct /channel'],
    ['people', '/explore/people'],
    ['search', '/explore /popular'],
    ['video', '/reels? /tv /stories /live /s /share/reel /*/(reel|tv|live)/*'],
    ['post', '/p /share /*/p/*'],
    ['notifications', '/notifications /accounts/activity'],
    ['compose', '/create'],
    ['business', '/professional_dashboard /insights /ad_tools /ads /ad_center /accounts/insights'],
    ['marketplace', '/shop /shopping'],
    [
      'other',
      '/accounts /directory /about /legal /privacy /terms /settings /your_activity /archive',
    ],
    [
      'other',
      '/challenge /consent /oauth /login /signup /emails /session /api /web /graphql /data',
    ],
    ['other', '/developer /press /download /help /two_factor /nametag /qr /saved'],
  ],
  rest: 'people',
};

const messenger: Site = {
  rules: [['other', '/login(.php)? /help /legal /privacy /policies /settings /about /desktop']],
  rest: 'messages',
};

/** Business Suite, ads managers: all of it is managing, but for the inbox. */
const business: Site = {
  rules: [
    ['messages', '/latest/inbox /inbox /*/inbox /messages'],
    ['other', '/login /loginpage /help /business/help /legal /security /checkpoint'],
  ],
  rest: 'business',
};

/** X Pro and TweetDeck show timelines side by side. */
const columns: Site = { rules: [['other', '/login /logout /settings /i/flow']], rest: 'feed' };

export const SITES: {
  readonly [site in Platform | 'messenger' | 'business' | 'columns']: Site;
} = { facebook, x, linkedin, instagram, messenger, business, columns };
