import { editDistance } from './editDistance.ts';

/** Letters that no accent can be taken from, as they are written without them. */
const PLAIN: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** Accents of Latin, Greek and Cyrillic, and the points of Hebrew and Arabic; vowel signs of other scripts are letters. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/g;

/** A text for finding: lower case, without accents. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
}

/**
 * A name for comparing: lower case, without accents and punctuation, its words in alphabetical
 * order; `''` for a name of signs alone.
 */
export function nameKey(name: string): string {
  return plainLetters(name)
    .replace(/['’`]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

/** From how many characters on one slip of the hand, or two, still mean the same name. */
const ONE_SLIP = 6;
const TWO_SLIPS = 14;

/**
 * Whether two keys of `nameKey` are probably one name: equal, or a slip or two apart. Other digits
 * mean another name: Branch 1 and Branch 2 are two.
 */
export function similarKeys(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const slips = slipsFor(Math.min(one.length, other.length));
  if (slips === 0 || Math.abs(one.length - other.length) > slips) return false;
  return digits(one) === digits(other) && editDistance(one, other, slips) <= slips;
}

function slipsFor(length: number): number {
  if (length < ONE_SLIP) return 0;
  return length < TWO_SLIPS ? 1 : 2;
}

const digits = (key: string): string => key.replace(/\P{N}/gu, '');
