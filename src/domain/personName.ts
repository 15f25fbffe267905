import type { Address } from './address.ts';
import { type Person, personAt } from './personLink.ts';

/** Unread messages in front of a title: `(3)`, `(99+)`, `•`. */
const BADGES = /^(?:(?:\(\p{Nd}[\p{Nd}.,\s]*\+?\)|[•●·*])\s*)+/u;

const BROWSER = /\s[-–—]\s(?:Google Chrome|Chromium|Mozilla Firefox|Microsoft Edge|Brave|Opera)$/;

/** Marks that only turn the direction of writing. */
const BIDI_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What titles say of the sites themselves, of their parts, and while a page is still empty. */
const NO_NAME = new RegExp(
  [
    '\\b(?:linkedin|facebook|instagram|messenger|twitter)\\b',
    '^(?:x|profile|feed|home|search|messages|messaging|notifications|my network|jobs|explore)$',
    '^(?:log ?in|sign (?:in|up)|post|inbox|chats|watch|reels|marketplace|groups|friends|experience|education|page not found)$',
    '^(?:posts|media posts|highlights|articles|people|tweets|media tweets)\\b.* (?:by|following) ',
    '^["“„«@]|: ["“„«]',
  ].join('|'),
  'i',
);

const LONGEST_NAME = 80;

/**
 * The name and the address to begin a lead with, from a tab that shows a person's page or a thread
 * of messages. `name` is `''` rather than wrong: titles change up to four seconds after addresses,
 * so the handle in the address must bear it out.
 * @param settled the address has been the same for five seconds or more: the title then belongs to
 *   it, even if the handle is a number, in another script, or nothing like the name
 */
export function personFrom(
  title: string,
  url: Address,
  settled = false,
): { readonly name: string; readonly link: string } {
  const person = personAt(url);
  if (!person) return { name: '', link: '' };
  const { name, sure } = named(plainTitle(title), url, person);
  const meant = name.length <= LONGEST_NAME && /\p{L}/u.test(name) && !NO_NAME.test(name);
  const fits = meant && (sure || (!isSentence(name, person) && (settled || bornOut(name, person))));
  return { name: fits ? name : '', link: person.link };
}

/** A name found in a title; it is sure where the title names the handle too. */
interface Found {
  readonly name: string;
  readonly sure: boolean;
}

const NOTHING: Found = { name: '', sure: false };

function plainTitle(title: string): string {
  return title.replace(BIDI_MARKS, '').trim().replace(BADGES, '').replace(BROWSER, '').trim();
}

function named(title: string, url: Address, person: Person): Found {
  switch (person.platform) {
    case 'linkedin':
      return { name: memberIn(title, url), sure: false };
    case 'facebook':
      return {
        name: beforeDash(title.match(/^(.+?) \| (?:.+ \| )?(?:Facebook|Messenger)$/)?.[1]),
        sure: false,
      };
    case 'x':
      return withHandle(title, /^(.+) \(@(\w+)\) \/ (?:X|Twitter)$/, person);
    case 'instagram':
      return /\(@[\w.]+\)/.test(title)
        ? withHandle(title, /^(.+) \(@([\w.]+)\) .*Instagram/, person)
        : { name: title.match(/^(.+?) [•·] .*Instagram/)?.[1] ?? '', sure: false };
  }
}

/** `Ada Byron (@ada)`, unless another handle shows that the title is another page's. */
function withHandle(title: string, shape: RegExp, person: Person): Found {
  const [, name = '', handle = ''] = title.match(shape) ?? [];
  return handle.toLowerCase() === person.handle ? { name: name.trim(), sure: true } : NOTHING;
}

/** `Ada Byron | LinkedIn`, `Experience | Ada Byron | LinkedIn`, `Ada Byron - Trainer | LinkedIn`. */
function memberIn(title: string, url: Address): string {
  const parts = title.split(' | ');
  if (parts.pop() !== 'LinkedIn') return '';
  return beforeDash(url.pathname.includes('/details/') ? parts.at(-1) : parts[0]);
}

const beforeDash = (text = ''): string => text.split(/ [-–—] /)[0]?.trim() ?? '';

/** Whether the handle holds the name: two of its words, or the one there is. */
function bornOut(name: string, { handle }: Person): boolean {
  const known = folded(handle);
  const words = name.match(/[\p{L}\p{N}\p{M}]{2,}/gu) ?? [];
  const held = words.filter((word) => known.includes(folded(word)) || known.includes(german(word)));
  return words.length > 0 && held.length >= Math.min(2, words.length);
}

/** Titles flash "Ada sent you a message": two small words or more that the handle does not hold. */
function isSentence(name: string, { handle }: Person): boolean {
  const known = folded(handle);
  const small = name.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word));
  return small.filter((word) => !PARTICLES.has(word) && !known.includes(folded(word))).length >= 2;
}

/** Small words within names. */
const PARTICLES = new Set(
  'al and bin da das de degli dei del della den der di do dos du e el en et i ibn la le of ten ter the van vom von y zu zum'.split(
    ' ',
  ),
);

/** Lower case without accents, as handles are made of names. */
function folded(text: string): string {
  const bare = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.replace(/[ßøłđıæœ]/g, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: { readonly [letter: string]: string } = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

/** Müller is `mueller` as often as `muller`. */
function german(word: string): string {
  return folded(
    word
      .toLowerCase()
      .normalize('NFC')
      .replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter),
  );
}

const UMLAUTS: { readonly [letter: string]: string } = { ä: 'ae', ö: 'oe', ü: 'ue' };
