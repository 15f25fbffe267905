import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from '../../support/build.ts';
import type { Measurement } from '../measurement.ts';

/** What every page of a platform has to read. */
export const script: Measurement = {
  name: 'script',
  run: async () => {
    const file = readFileSync(join(DIST.chromium, 'content', 'watch.iife.js'));
    const packed = gzipSync(file).length;
    return [
      { name: 'content script, min', unit: 'B', value: file.length, limit: null },
      { name: 'content script, min and gz', unit: 'B', value: packed, limit: 4096 },
    ];
  },
};
