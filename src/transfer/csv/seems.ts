/** What a file seems to be by its first bytes; only `text` can be read as a list. */
export const KINDS = [
  'text',
  'empty',
  'too short',
  'workbook',
  'archive',
  'web page',
  'picture',
  'pdf',
  'json',
  'something else',
] as const;

export type FileKind = (typeof KINDS)[number];

/** Fewer bytes than this hold no head and row. */
const SHORTEST = 21;

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  ['picture', [0x42, 0x4d]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
];

/**
 * What a file seems to be.
 * @param head its first bytes, 4 KB or all there are; UTF-16 with its mark is text
 * @param size of the whole file, in bytes
 */
export function kindOf(head: Uint8Array, size: number): FileKind {
  if (size === 0) return 'empty';
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return zipKind(head);
  const magic = MAGIC.find(([, bytes]) => startsWith(head, bytes));
  // Two letters may begin a list as well: a bitmap has bytes that no text has.
  if (magic !== undefined && (magic[1].length > 2 || isBinary(head))) return magic[0];
  if (!isUtf16(head) && isBinary(head)) return 'something else';
  return textKind(head, size);
}

const startsWith = (head: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => head[at] === byte);

/** Excel, LibreOffice and Numbers keep their workbooks in a zip whose first names say so. */
function zipKind(head: Uint8Array): FileKind {
  const names = new TextDecoder('latin1').decode(head);
  return /\[Content_Types\]|xl\/|opendocument|Index\/|docProps/.test(names)
    ? 'workbook'
    : 'archive';
}

function textKind(head: Uint8Array, size: number): FileKind {
  const text = new TextDecoder(utf16Name(head) ?? 'utf-8').decode(head).trimStart();
  if (/^<(?:!doctype|html|head|body|\?xml|table)/i.test(text)) return 'web page';
  if (/^[[{]/.test(text) && /^[[{]\s*["{[\]}]/.test(text)) return 'json';
  return size < SHORTEST && !/[\r\n]\s*\S/.test(text) ? 'too short' : 'text';
}

const isUtf16 = (head: Uint8Array): boolean => utf16Name(head) !== null;

/** UTF-16 by its mark, or by a zero in every second byte of the first hundred. */
export function utf16Name(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(head, [0xfe, 0xff])) return 'utf-16be';
  const first = [...head.subarray(0, 100 - (head.length % 2))];
  if (first.length < 4) return null;
  const zeros = (rest: number) =>
    first.filter((byte, at) => at % 2 === rest && byte === 0).length / (first.length / 2);
  if (zeros(1) > 0.7 && zeros(0) < 0.1) return 'utf-16le';
  return zeros(0) > 0.7 && zeros(1) < 0.1 ? 'utf-16be' : null;
}

/** Text has no zero byte and few other control characters. */
function isBinary(head: Uint8Array): boolean {
  const strange = head.filter(
    (byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12,
  );
  return head.includes(0) || strange.length > head.length / 50;
}
