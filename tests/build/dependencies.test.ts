import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/build.ts';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
}

const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const locked: { readonly [path: string]: Locked } = read('package-lock.json').packages;
const packages = Object.entries(locked).filter(([path]) => path !== '');
const shipped = packages.filter(([, { dev, devOptional }]) => !dev && !devOptional);

/** Licences under which a part may be given on inside the extension. */
const TO_SHIP = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'Unlicense',
];
/** Licences of tools, which never leave the computer they build on. */
const TO_USE = [
  ...TO_SHIP,
  '0BSD',
  'BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'Python-2.0',
  'Zlib',
];

/** Packages that run a script of their own when they are installed, each with its reason. */
const WITH_SCRIPTS: { readonly [path: string]: string } = {
  'node_modules/esbuild': 'puts the program for this computer in its place',
};

/** Packages whose licence stands in a file only. */
const BY_FILE: { readonly [path: string]: string } = { 'node_modules/jstat': 'MIT' };

/** Of licences joined by OR one has to be allowed, of those joined by AND each. */
function isFree(path: string, { license }: Locked, allowed: readonly string[]): boolean {
  const text = (license ?? BY_FILE[path] ?? 'none').replace(/[()]/g, '');
  return text
    .split(' OR ')
    .some((one) => one.split(' AND ').every((word) => allowed.includes(word)));
}

describe('the packages that are built on', () => {
  it('are each held to one version and to its bytes by the lock file', () => {
    const loose = packages.filter(
      ([, { version, integrity }]) =>
        !/^\d+\.\d+\.\d+/.test(version) || !integrity?.startsWith('sha512-'),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('are named with one exact version where they are asked for', () => {
    const { dependencies, devDependencies } = read('package.json');
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('run no script when they are installed but the ones listed here', () => {
    const withScripts = packages.filter(([, one]) => one.hasInstallScript).map(([path]) => path);
    expect(withScripts).toEqual(Object.keys(WITH_SCRIPTS));
  });

  it('may be given on, where they are shipped', () => {
    expect(shipped.length).toBeGreaterThan(5);
    const unfree = shipped.filter(([path, one]) => !isFree(path, one, TO_SHIP));
    expect(unfree.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it('may be used, where they are tools', () => {
    const unfree = packages.filter(([path, one]) => !isFree(path, one, TO_USE));
    expect(unfree.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it('say the same of their licence where they are installed', () => {
    for (const [path, { license }] of shipped) {
      const file = `${path}/package.json`;
      if (existsSync(join(ROOT, file))) expect(read(file).license, path).toBe(license);
    }
  });
});
