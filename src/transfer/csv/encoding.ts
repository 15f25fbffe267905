import { utf16Name } from './seems.ts';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Told how far a file has been read, 0 to 1. */
export type Progress = (share: number) => void;

const NOBODY: Progress = () => {};

/**
 * How a file is encoded: UTF-16 by its mark or its zeros, UTF-8 if every byte of it fits, else
 * Windows-1252, in which everything fits.
 */
export async function encodingOf(file: Blob, tell = NOBODY): Promise<Encoding> {
  const head = new Uint8Array(await file.slice(0, 100).arrayBuffer());
  const utf16 = utf16Name(head);
  if (utf16 !== null) return utf16;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of bytesOf(file, tell)) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The text of a file, piece by piece, without its mark. */
export async function* textOf(
  file: Blob,
  encoding: Encoding,
  tell = NOBODY,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of bytesOf(file, tell)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

const PIECE = 1_000_000;

async function* bytesOf(file: Blob, tell: Progress): AsyncGenerator<ArrayBuffer> {
  for (let at = 0; at < file.size; at += PIECE) {
    yield await file.slice(at, at + PIECE).arrayBuffer();
    tell(Math.min(1, (at + PIECE) / file.size));
  }
}
