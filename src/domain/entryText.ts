import { type Entry, read, refuse } from './entry.ts';

/** Longest name, company or promise in characters as a reader counts them; a note may be longer. */
export const LONGEST_LINE = 200;
export const LONGEST_NOTE = 20_000;

/** Control characters and the marks that turn the whole line around; they are never meant. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * One line of text: trimmed, runs of white space as one space, composed characters (NFC). Scripts
 * from right to left, combining marks and `=cmd` stay as they are: export defuses, the page isolates.
 */
export function readLine(text: string): Entry<string, 'too long'> {
  const line = text.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  return lengthOf(line) > LONGEST_LINE ? refuse('too long') : read(line);
}

/** Something that can be seen: a direction mark or a joiner alone is no name. */
const SEEN = /[^\p{Cf}\p{M}\p{Z}]/u;

/** As `readLine`, where something must stand. */
export function readName(text: string): Entry<string, 'empty' | 'too long'> {
  const line = readLine(text);
  return line.kind === 'read' && !SEEN.test(line.value) ? refuse('empty') : line;
}

/** A note: line breaks stay. */
export function readNote(text: string): Entry<string, 'too long'> {
  const note = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, (mark) => (mark === '\n' || mark === '\t' ? mark : ' '))
    .trim();
  return lengthOf(note) > LONGEST_NOTE ? refuse('too long') : read(note);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A stack of combining marks is one character to the reader; a flood of them is still too long. */
function lengthOf(text: string): number {
  if (text.length > 10 * LONGEST_NOTE) return text.length;
  return text.length <= LONGEST_LINE ? text.length : [...graphemes.segment(text)].length;
}

/** An e-mail address or nothing; lenient, since only the mail server knows. */
export function readEmail(text: string): Entry<string, 'not an email' | 'too long'> {
  const line = readLine(text);
  if (line.kind === 'refused' || line.value === '') return line;
  return /^[^\s@]+@[^\s@]+$/.test(line.value) ? line : refuse('not an email');
}
