import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Zip, ZipPassThrough } from 'fflate';
import { deflateRaw } from 'pako';
import { DIST, ROOT } from './build.ts';

/** The oldest date an archive can hold, in local time as archives have it: the same everywhere. */
const LONG_AGO = new Date(1980, 0, 1);

/**
 * One file of an archive, packed by the packer that everybody else has, written anew: as small as
 * theirs, which fflate's is not by far, and the same on every machine, which Node's own is not.
 */
class Packed extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array, final: boolean) {
    this.ondata(null, deflateRaw(chunk, { level: 9, memLevel: 9 }), final);
  }
}

/** An archive of some files: the same files give the same bytes, whenever and wherever. */
export function archive(folder: string, files: readonly string[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const name of [...files].sort()) {
    const file = Object.assign(new Packed(name), { mtime: LONG_AGO });
    zip.add(file);
    file.push(readFileSync(join(folder, name)), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(parts));
}

/** Every file below a folder, by its path from there, with `/` between the parts. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** The files of the project that git knows: what a reviewer needs to build the same again. */
function sources(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error('git could not list the files of the project.');
  // One that was just deleted is still known to git.
  return stdout.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)));
}

export interface Archive {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The archives for the stores: one for each browser, and the source that Firefox's reviewers ask for. */
export function archives(): readonly Archive[] {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const named = (what: string, bytes: Uint8Array) => ({
    name: `worthwhile-${version}-${what}.zip`,
    bytes,
  });
  return [
    named('chrome', archive(DIST.chromium, filesBelow(DIST.chromium))),
    named('firefox', archive(DIST.firefox, filesBelow(DIST.firefox))),
    named('source', archive(ROOT, sources())),
  ];
}

/** Writes the archives into `dist` and gives their paths. */
export function writeArchives(): readonly string[] {
  const folder = join(ROOT, 'dist');
  mkdirSync(folder, { recursive: true });
  return archives().map(({ name, bytes }) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
}
