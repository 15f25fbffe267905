import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/build.ts';

/** What names a side of the screen instead of a side of the text, and so would be wrong in Arabic. */
const SIDES: readonly RegExp[] = [
  /(?<![\w-])(margin|padding|border)-(left|right)(?![\w])/,
  /(?<![\w-])(left|right)\s*:/,
  /(text-align|float|clear)\s*:\s*(left|right)/,
  /border-(top|bottom)-(left|right)-radius/,
  // Four values of which the second and the fourth, the right and the left one, differ.
  /(?<![\w-])(margin|padding|inset|border-width)\s*:\s*\S+ (\S+) \S+ (?!\2;)[^ ;]+;/,
];

const ONE_LINE = [
  ...['.a { margin-left: 1px; }', '.a { left: 0; }', '.a { text-align: right; }'],
  ...['.a { border-left-color: red; }', '.a { padding: 0 1px 2px 0; }', '.a{right:0}'],
];
const FINE = [
  ...['.a { margin-inline-start: 1px; }', '.a { inset-inline-start: 0; }', '.left { color: red; }'],
  ...['.a { text-align: start; }', '.a { padding: 0 1px 2px 1px; }', '.a { margin: 0 auto; }'],
];

const sided = (text: string) => SIDES.some((side) => side.test(text));

describe('every style', () => {
  const folder = join(ROOT, 'src');
  const styles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );

  it('names sides by the direction of the text, so that a page can be read from right to left', () => {
    expect(styles.length).toBeGreaterThan(10);
    const found = styles.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      return text.split('\n').flatMap((line) => (sided(line) ? [`${file}: ${line.trim()}`] : []));
    });
    expect(found).toEqual([]);
  });
});

it.each(ONE_LINE)('%s would be seen to name a side', (text) => expect(sided(text)).toBe(true));
it.each(FINE)('%s names no side', (text) => expect(sided(text)).toBe(false));
