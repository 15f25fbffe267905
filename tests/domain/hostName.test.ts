import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableHost } from '../../src/domain/hostName.ts';

const asciiOf = (host: string) => new URL(`https://${host}/`).hostname;

test.each([
  'müller-immobilien.de',
  'яндекс.рф',
  '例え.テスト',
  'bücher.example',
  'señor.es',
  'x😀y.com',
])('%s is read as it was written', (host) => {
  expect(readableHost(asciiOf(host))).toBe(host);
});

test('what has nothing to decode stays, and so does what cannot be decoded', () => {
  for (const host of ['example.com', 'xn--.com', 'xn--!!.com', 'xn--99999999999999.com'])
    expect(readableHost(host)).toBe(host);
});

test('every name that the browser takes is read back as the browser understands it', () => {
  const letters = [...'aäbézßøñłабвгд漢字例えあ한글9-'];
  const label = fc
    .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
    .map((some) => `a${some.join('')}a`);
  fc.assert(
    fc.property(label, (name) => {
      if (!URL.canParse(`https://${name}.com/`)) return;
      const ascii = asciiOf(`${name}.com`);
      expect(asciiOf(readableHost(ascii))).toBe(ascii);
      if (/[^\0-\x7f]/.test(name.replace('ß', '')) && !name.includes('--'))
        expect(readableHost(ascii)).toMatch(/[^\0-\x7f]/);
    }),
  );
});
