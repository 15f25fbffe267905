import type { BuiltIn } from './platform.ts';
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

/** Names that no person or page can have on any of the platforms. Tried after a site's own rules. */
export const COMMON: Site['rules'] = [
  ['feed', '/ /home'],
  ['search', '/search /explore'],
  ['notifications', '/notifications'],
  ['jobs', '/jobs'],
  ['business', '/ads /professional_dashboard'],
  ['other', '/settings /help /support /privacy /polic(y|ies) /legal /terms /about /directory'],
  ['other', '/log(in|out) /signup /accounts? /checkpoint /challenge /oauth /saved /bookmarks'],
];

const facebook: Site = {
  rules: [
    ['feed', '/home.php'],
    ['messages', '/messages /marketplace/inbox /latest/inbox /*/inbox'],
    ['search', '/hashtag /groups/search'],
    ['groups', '/groups /share/g'],
    ['compose', '/sharer(.php)? /share.php /composer /(stories|reels?)/create /(*/)?dialog/share'],
    ['video', '/watch /live /reels? /stories /videos? /video.php /share/[vr] /*/videos/*'],
    ['post', '/photos? /photo.php /posts /permalink.php /story.php /media /notes? /share'],
    ['post', '/*/(posts|photos|permalink)/*'],
    ['people', '/profile.php'],
    ['notifications', '/notifications.php'],
    ['business', '/latest /adsmanager /business /business_manager /creatorstudio /pages$'],
    ['business', '/pages/creat(e|ion) /*/(publishing_tools|insights|settings|ad_center)'],
    ['marketplace', '/marketplace /commerce'],
    [
      'other',
      '/*.php /(*/)?(dialog|events|allactivity) /recover /reg /two_(factor|step_verification)',
    ],
    ['other', '/games /gaming /instantgames /fundraisers /memories /menu /payments /flx'],
  ],
  rest: 'people',
};

const x: Site = {
  rules: [
    ['feed', '/i/(lists|topics|timeline)'],
    ['messages', '/messages /i/chat'],
    ['search', '/search-advanced /hashtag /i/(trends|events)'],
    ['groups', '/(*/)?communities'],
    ['notifications', '/mentions'],
    ['compose', '/compose /share /intent/(post|tweet)'],
    ['people', '/intent/(follow|user) /i/user /i/connect_people'],
    ['post', '/intent /*/status(es)?/* /i/web/status /(*/)?article/*'],
    ['video', '/i/(broadcasts|spaces|videos?)'],
    ['business', '/i/(monetization|account_analytics|analytics|studio)'],
    ['jobs', '/i/jobs'],
    ['other', '/i /download /tos /rules'],
  ],
  rest: 'people',
};

const linkedin: Site = {
  rules: [
    ['post', '/(embed/)?feed/update /posts /pulse /newsletters /advice'],
    ['people', '/feed/follow(ing|ers)'],
    ['search', '/feed/hashtag /sales/(search|lists)'],
    ['feed', '/feed /news'],
    ['messages', '/messaging /(sales|talent)/inbox /*/*/admin/inbox'],
    ['business', '/*/*/admin /*/setup /campaignmanager /ad-library /dashboard'],
    ['business', '/analytics/(creator|post-summary)'],
    ['people', '/in /pub /profile /company /school /showcase /mynetwork /sales /services /people'],
    ['people', '/me /analytics/profile-views'],
    ['groups', '/groups'],
    ['compose', '/article /post /sharing /shareArticle'],
    ['jobs', '/job-posting /hiring /talent /my-items/saved-jobs'],
    ['video', '/videos?'],
  ],
  rest: 'other',
};

const instagram: Site = {
  rules: [
    ['messages', '/direct /channel'],
    ['people', '/explore/people'],
    ['search', '/popular'],
    ['video', '/reels? /tv /stories /live /s /share/reel /*/(reel|tv|live)/*'],
    ['post', '/(*/)?p/* /share'],
    ['notifications', '/accounts/activity'],
    ['compose', '/create'],
    ['business', '/insights /ad_tools /accounts/insights'],
    ['marketplace', '/shop /shopping'],
    ['other', '/your_activity /archive /consent /emails /session /developer /press /web'],
  ],
  rest: 'people',
};

const messenger: Site = { rules: [['messages', '/']], rest: 'messages' };

/** Business Suite and the ads managers: all of it is managing, but for the inbox. */
const business: Site = {
  rules: [
    ['messages', '/latest/inbox /inbox /*/inbox'],
    ['business', '/ /home /search /notifications /jobs /settings /accounts?'],
    ['other', '/loginpage /business/help'],
  ],
  rest: 'business',
};

/** X Pro and TweetDeck show timelines side by side. */
const columns: Site = { rules: [['other', '/i/flow']], rest: 'feed' };

export const SITES: {
  readonly [site in BuiltIn | 'messenger' | 'business' | 'columns']: Site;
} = { facebook, x, linkedin, instagram, messenger, business, columns };
