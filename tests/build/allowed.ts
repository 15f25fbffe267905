/** All the extension may ask for, in this one list; every line needs its reason in PRIVACY.md. */
export const PERMISSIONS: readonly string[] = [
  'alarms',
  'scripting',
  'storage',
  'unlimitedStorage',
];

/** What it asks for only at the moment the user wants it. */
export const OPTIONAL_PERMISSIONS: readonly string[] = ['notifications'];

/** Where it may ask to be let in when she adds a site, for that site's hosts only; by https. */
export const OPTIONAL_HOSTS: readonly string[] = ['https://*/*'];

/** The hosts of the four platforms. LinkedIn's country hosts leave no other way than a wildcard. */
export const HOSTS: readonly string[] = [
  'facebook.com',
  'www.facebook.com',
  'm.facebook.com',
  'web.facebook.com',
  'mbasic.facebook.com',
  'touch.facebook.com',
  'business.facebook.com',
  'adsmanager.facebook.com',
  'messenger.com',
  'www.messenger.com',
  'x.com',
  'www.x.com',
  'mobile.x.com',
  'pro.x.com',
  'ads.x.com',
  'twitter.com',
  'www.twitter.com',
  'mobile.twitter.com',
  'pro.twitter.com',
  'ads.twitter.com',
  'tweetdeck.twitter.com',
  '*.linkedin.com',
  'instagram.com',
  'www.instagram.com',
];
