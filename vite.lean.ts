import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Parts of the chart library that it names in its own code, so that they would be packed, and that no
 * chart of ours calls: maps, colour scales, formats of dates, axes, legends, tips that follow the pointer.
 */
const UNUSED = [
  /\/d3-(geo|scale-chromatic|time-format|axis)\/.*\.m?js$/,
  /\/plot\/src\/(legends\/(ramp|swatches)|marks\/(axis|tip)|interactions\/pointer)\.js$/,
];

/** The text of a module with the same names that do nothing: some are called as the library loads. */
async function emptied(file: string): Promise<string> {
  const names = Object.keys(await import(file));
  return names.map((name) => `export const ${name} = () => {};`).join('\n');
}

/** Leaves the unused parts of the chart library out of the build: a third of all it weighs. */
export const leanCharts: Plugin = {
  name: 'lean-charts',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (UNUSED.some((part) => part.test(id)) ? emptied(id) : null),
};

/** The database in the language of today's browsers: the one named by default is for those of 2015. */
export const MODERN_DEXIE = fileURLToPath(
  new URL('node_modules/dexie/dist/modern/dexie.mjs', import.meta.url),
);
