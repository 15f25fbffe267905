import * as v from 'valibot';
import { type ReadBackup, readBackup } from './backup.ts';

const FORMAT = 'worthwhile sealed backup';
const VERSION = 1;
/** What OWASP asks of PBKDF2 with SHA-256; more than the most is a file that wants to keep us busy. */
const ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;

const HEADER = v.strictObject({
  format: v.literal(FORMAT),
  version: v.number(),
  derivation: v.literal('PBKDF2-SHA-256'),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(ROUNDS), v.maxValue(MOST_ROUNDS)),
  cipher: v.literal('AES-256-GCM'),
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  nonce: v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/)),
});
type Header = v.InferOutput<typeof HEADER>;

/**
 * Seals a backup with a passphrase: a line of JSON that says how, which is sealed against changes
 * too, and after it the sealed bytes. Without the passphrase nobody can read it, nor can we.
 */
export async function seal(backup: Blob, passphrase: string): Promise<Blob> {
  const header: Header = {
    format: FORMAT,
    version: VERSION,
    derivation: 'PBKDF2-SHA-256',
    rounds: ROUNDS,
    cipher: 'AES-256-GCM',
    salt: hex(crypto.getRandomValues(new Uint8Array(16))),
    nonce: hex(crypto.getRandomValues(new Uint8Array(12))),
  };
  const line = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const key = await keyFor(passphrase, header);
  const sealed = await crypto.subtle.encrypt(
    cipherOf(header, line),
    key,
    await backup.arrayBuffer(),
  );
  return new Blob([line, sealed], { type: 'application/octet-stream' });
}

/** Reads a backup, sealed or not. `sealed` is answered where a passphrase is needed and none is given. */
export async function openBackup(
  file: Blob,
  passphrase: string | null,
  tell: (share: number) => void = () => {},
): Promise<ReadBackup> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  tell(0.1);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_LINE));
  if (!start.startsWith(`{"format":"${FORMAT}"`)) return readBackup(bytes, tell);
  const header = headerIn(start);
  if (header === null) return { kind: 'refused', why: 'damaged' };
  if (header.version > VERSION) return { kind: 'refused', why: 'newer' };
  if (passphrase === null) return { kind: 'refused', why: 'sealed' };
  const line = bytes.slice(0, start.indexOf('\n') + 1);
  const opened = await unsealed(bytes.slice(line.length), line, header, passphrase);
  return opened === null ? { kind: 'refused', why: 'wrong passphrase' } : readBackup(opened, tell);
}

const LONGEST_LINE = 1000;

function headerIn(start: string): Header | null {
  try {
    const header = v.safeParse(HEADER, JSON.parse(start.slice(0, start.indexOf('\n'))));
    return header.success ? header.output : null;
  } catch {
    return null;
  }
}

/** `null` where the passphrase does not fit or a byte was changed: the two cannot be told apart. */
async function unsealed(
  sealed: Uint8Array<ArrayBuffer>,
  line: Uint8Array<ArrayBuffer>,
  header: Header,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = await keyFor(passphrase, header);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(cipherOf(header, line), key, sealed));
  } catch {
    return null;
  }
}

const cipherOf = ({ nonce }: Header, line: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv: fromHex(nonce),
  additionalData: line,
});

async function keyFor(passphrase: string, { salt, rounds }: Header): Promise<CryptoKey> {
  // The same words typed on another keyboard must be the same bytes.
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(salt), iterations: rounds };
  const cipher = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(derivation, material, cipher, false, ['encrypt', 'decrypt']);
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
