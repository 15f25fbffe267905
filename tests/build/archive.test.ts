import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { archive, archives, filesBelow } from '../support/archive.ts';
import { ROOT } from '../support/build.ts';

const KILOBYTE = 1000;
const folder = mkdtempSync(join(tmpdir(), 'worthwhile-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('an archive', () => {
  test('is the same bytes for the same files, whenever they were written', () => {
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'b', 'two.txt'), 'two');
    writeFileSync(join(folder, 'one.txt'), 'one');
    const files = filesBelow(folder);
    expect(files.toSorted()).toEqual(['b/two.txt', 'one.txt']);
    const first = archive(folder, files);
    utimesSync(join(folder, 'one.txt'), 1, 1);
    expect(archive(folder, files.toReversed())).toEqual(first);
    writeFileSync(join(folder, 'one.txt'), 'one and more');
    expect(archive(folder, files)).not.toEqual(first);
  });
});

describe('the archives for the stores', () => {
  const [chrome, firefox, source] = archives();

  test.each([chrome, firefox])(
    '$name holds the manifest at its top, and no more than 600 kB',
    (one) => {
      const { bytes = new Uint8Array() } = one ?? {};
      const files = unzipSync(bytes);
      expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toMatchObject({
        manifest_version: 3,
      });
      const strays = /\.map$|^(store|pictures)\/|README/;
      expect(Object.keys(files).filter((file) => strays.test(file))).toEqual([]);
      expect(bytes.length).toBeLessThanOrEqual(600 * KILOBYTE);
    },
  );

  test('are the same bytes when the same commit is built again', () => {
    const folders = { chrome: `${folder}/chrome`, firefox: `${folder}/firefox` } as const;
    for (const [target, outDir] of Object.entries(folders)) {
      // The test runner's own mode would make another build.
      const env = { ...process.env, NODE_ENV: 'production', TARGET: target };
      const words = [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'silent'];
      const built = spawnSync(process.execPath, [...words, '--outDir', outDir], {
        cwd: ROOT,
        env,
        timeout: 60_000,
      });
      expect(built.status).toBe(0);
    }
    const again = (place: string) => Buffer.from(archive(place, filesBelow(place)));
    // A difference of half a megabyte, byte by byte, would never be told.
    expect(again(folders.chrome).equals(chrome?.bytes ?? new Uint8Array())).toBe(true);
    expect(again(folders.firefox).equals(firefox?.bytes ?? new Uint8Array())).toBe(true);
  }, 130_000);

  test('the source holds what builds it, and nothing that git does not know', () => {
    const files = Object.keys(unzipSync(source?.bytes ?? new Uint8Array()));
    expect(files).toEqual(
      expect.arrayContaining(['package-lock.json', 'manifest.json', 'src/background/main.ts']),
    );
    expect(files.filter((file) => /^(node_modules|dist|\.cache)\//.test(file))).toEqual([]);
  });
});
