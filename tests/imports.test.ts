import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** Who may import whom, downward only: folders of `src` and packages. Every folder may import itself. */
const ALLOWED: { readonly [folder: string]: readonly string[] } = {
  domain: [],
  protocol: ['domain', 'valibot'],
  storage: ['domain', 'dexie', 'valibot'],
  transfer: ['domain', 'storage', 'valibot', 'papaparse'],
  browser: ['webextension-polyfill', 'protocol'],
  content: ['domain', 'protocol'],
  background: ['domain', 'protocol', 'storage', 'browser'],
  ui: ['domain', 'preact', '@preact/signals', 'dexie', '@observablehq/plot'],
  popup: [
    'ui',
    'domain',
    'storage',
    'transfer',
    'browser',
    'protocol',
    'preact',
    '@preact/signals',
  ],
  app: ['ui', 'domain', 'storage', 'transfer', 'browser', 'protocol', 'preact', '@preact/signals'],
};

/** What the worker says aloud is in words of the interface, which stand with all the others. */
const SPEAKING = 'background/waitingLines.ts';

interface Import {
  readonly file: string;
  readonly folder: string;
  /** The folder of `src` or the package it comes from. */
  readonly from: string;
  readonly names: string;
  readonly typeOnly: boolean;
}

const STATEMENT = /^\s*(import|export)\s(?:([^'"]*?)\sfrom\s*)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g;

function sourceFiles(): string[] {
  const entries = readdirSync(SRC, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  return files.map((entry) => join(entry.parentPath, entry.name));
}

function origin(file: string, specifier: string): string {
  if (!specifier.startsWith('.'))
    return specifier
      .split('/')
      .slice(0, specifier[0] === '@' ? 2 : 1)
      .join('/');
  return relative(SRC, join(dirname(file), specifier)).split('/')[0] ?? '';
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const name = relative(SRC, file);
  const folder = name.split('/')[0] ?? '';
  const statements = [...text.matchAll(STATEMENT)].map(([, , names = '', specifier = '']) => ({
    names,
    specifier,
  }));
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, specifier = '']) => ({
    names: '*',
    specifier,
  }));
  return [...statements, ...dynamic].map(({ names, specifier }) => ({
    file: name,
    folder,
    from: origin(file, specifier),
    names,
    typeOnly: names.startsWith('type '),
  }));
}

const imports = sourceFiles().flatMap(importsOf);
const shown = (list: readonly Import[]) =>
  list.map(({ file, from, names }) => `${file}: ${names} from ${from}`);

describe('the import rules', () => {
  it('know every folder of the source', () => {
    const folders = new Set(sourceFiles().map((file) => relative(SRC, file).split('/')[0]));
    expect([...folders].filter((folder) => !(`${folder}` in ALLOWED))).toEqual([]);
    expect(imports.length).toBeGreaterThan(20);
  });

  it('let every folder import only what its row of the table lists', () => {
    const strangers = imports.filter(
      ({ file, folder, from }) =>
        from !== folder &&
        !ALLOWED[folder]?.includes(from) &&
        !(file === SPEAKING && from === 'ui'),
    );
    expect(shown(strangers)).toEqual([]);
  });

  it('give the content script only types from the packages of the protocol', () => {
    const content = imports.filter(
      ({ folder, from, typeOnly }) => folder === 'content' && from === 'valibot' && !typeOnly,
    );
    expect(shown(content)).toEqual([]);
  });

  it('give the worker only words of the interface, and of these only what it says aloud', () => {
    const words = imports.filter(({ file, from }) => file === SPEAKING && from === 'ui');
    expect(words.map(({ names }) => /^\{ waiting as \w+ \}$/.test(names))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('give the interface nothing of Dexie but liveQuery', () => {
    const dexie = imports.filter(({ folder, from }) => folder === 'ui' && from === 'dexie');
    expect(shown(dexie.filter(({ names }) => !/^\{\s*liveQuery\s*\}$/.test(names)))).toEqual([]);
  });

  it('leave the extension API to the browser folder', () => {
    const calls = sourceFiles().filter((file) => {
      const folder = relative(SRC, file).split('/')[0];
      if (folder === 'browser' || folder === 'content') return false;
      return /\b(chrome|browser)\.(runtime|storage|tabs|action|alarms|scripting|windows|permissions)\b/.test(
        readFileSync(file, 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, ''),
      );
    });
    expect(calls.map((file) => relative(SRC, file))).toEqual([]);
  });
});

describe('the source', () => {
  it('has no file over 200 lines', () => {
    const long = sourceFiles()
      .map((file) => ({
        file: relative(SRC, file),
        lines: readFileSync(file, 'utf8').trimEnd().split('\n').length,
      }))
      .filter(({ lines }) => lines > 200);
    expect(long).toEqual([]);
  });

  it('turns no check off', () => {
    const marks = /biome-ignore|@ts-(ignore|expect-error|nocheck)|\bTODO\b|\bFIXME\b/;
    const files = sourceFiles().filter((file) => marks.test(readFileSync(file, 'utf8')));
    expect(files.map((file) => relative(SRC, file))).toEqual([]);
  });
});
