import type { Channel } from '../../domain/channel.ts';

/** The channel each word means, as programs and people write it; compared by `plainWord`. */
const WORDS: { readonly [channel in Channel]: string } = {
  facebook:
    'facebook|fb|meta|facebook messenger|messenger|facebook group|facebook groups|facebook page|facebook.com|fb dm|facebook dm|facebook marketplace|m.me',
  x: 'x|twitter|twitter/x|x/twitter|x (twitter)|twitter.com|x.com|t.co|tweet|twitter dm|x dm',
  linkedin:
    'linkedin|linked in|li|linkedin.com|lnkd.in|linkedin dm|linkedin inmail|inmail|sales navigator|linkedin sales navigator|linkedin message',
  instagram: 'instagram|insta|ig|instagram dm|ig dm|instagram.com|instagram direct',
  referral:
    'referral|referrals|referred|word of mouth|recommendation|recommended|employee referral|external referral|customer referral|partner|partner referral|friend|introduction|intro|empfehlung|client referral',
  networking: 'networking|network|personal network|meetup|chamber of commerce|bni',
  email:
    'email|e-mail|email marketing|email campaign|mail|newsletter|cold email|sales email alias|sales mail alias|mailing|mailchimp|email_marketing',
  phone:
    'phone|call|cold call|phone call|phone inquiry|phone enquiry|telephone|outbound call|inbound call|telefon',
  website:
    'website|web|web form|organic|organic search|organic_search|seo|google|google search|direct|direct traffic|direct_traffic|web research|internal seminar|blog|landing page|contact form|online store|referral sites|referral site|chat|web download|webseite|search engine',
  ads: 'ads|ad|advertisement|advertising|paid search|paid_search|ppc|google ads|adwords|google adwords|display|display ads|paid social|paid_social|facebook ads|facebook ad|instagram ads|linkedin ads|meta ads|twitter ads|sponsored|werbung|cpc',
  event:
    'event|events|trade show|tradeshow|conference|fair|seminar|seminar partner|webinar|exhibition|workshop|messe',
  other: 'other|others|miscellaneous|misc|sonstiges|andere',
};

/** A word as it is compared: small letters, single blanks. */
export const plainWord = (word: string): string =>
  word.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const KNOWN = new Map(
  Object.entries(WORDS).flatMap(([channel, words]) =>
    words.split('|').map((word): [string, Channel] => [word, channel as Channel]),
  ),
);

/** Words that say that the source is not known: as good as an empty cell. */
const NOTHING = new Set([
  '',
  '-',
  '–',
  'n/a',
  'na',
  'none',
  '-none-',
  'unknown',
  'null',
  '(none)',
  'not set',
  '(not set)',
  'unbekannt',
  '?',
]);

/** Whether a cell says nothing of where a row comes from. */
export const saysNoSource = (word: string): boolean => NOTHING.has(plainWord(word));

/**
 * The channel a word means, or `null` for one that is not known or may mean several: `social` is
 * some platform, but which? The reader is asked; nothing becomes `other` unless it says so.
 */
export function channelNamed(word: string): Channel | null {
  const plain = plainWord(word);
  const host = plain
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|m|l|lm|out)\./, '')
    .replace(/\/.*$/, '');
  return KNOWN.get(plain) ?? KNOWN.get(host) ?? null;
}
