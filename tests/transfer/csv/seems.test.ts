import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/transfer/csv/seems.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const kind = (text: string) => kindOf(bytes(text), bytes(text).length);

describe('a file', () => {
  it('seems a list where it is text', () => {
    expect(kind('Name,Email\nAda,ada@example.com\n')).toBe('text');
  });

  it.each([
    ['', 'empty'],
    ['just twenty bytes...', 'too short'],
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'web page'],
    ['[{"name": "Ada"}, {"name": "Grace"}]', 'json'],
    ['%PDF-1.7 some more text to be long enough', 'pdf'],
  ])('of %j is %s', (text, expected) => {
    expect(kind(text)).toBe(expected);
  });

  it('seems a workbook where it is a zip with its parts', () => {
    const zip = new Uint8Array([0x50, 0x4b, 3, 4, ...bytes('......[Content_Types].xml......')]);
    expect(kindOf(zip, zip.length)).toBe('workbook');
  });

  it('seems a workbook where it is the older kind', () => {
    expect(kindOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 9000)).toBe('workbook');
  });

  it('seems a picture by its first bytes', () => {
    expect(kindOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 5000)).toBe('picture');
  });

  it('is text in UTF-16 too, with its mark or without', () => {
    const text = 'Name,Email\nAda,ada@example.com\n';
    const plain = new Uint8Array([...text].flatMap((sign) => [sign.charCodeAt(0), 0]));
    expect(kindOf(plain, plain.length)).toBe('text');
    expect(kindOf(new Uint8Array([0xff, 0xfe, ...plain]), plain.length + 2)).toBe('text');
  });
});
