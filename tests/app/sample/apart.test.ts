import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isSampleAddress } from '../../../src/protocol/sampleAddress.ts';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

const holding = (words: RegExp) =>
  files.filter((file) => words.test(readFileSync(file, 'utf8'))).map((file) => relative(SRC, file));

describe('the sample', () => {
  it.each([
    ['?sample', true],
    ['?from=welcome&sample', true],
    ['', false],
    ['?by=itself', false],
    ['?samples', false],
  ])('is asked for by the address %s: %s', (search, asked) => {
    expect(isSampleAddress(search)).toBe(asked);
  });

  it('is opened by the pages of the app only, never by the popup or the worker', () => {
    const openers = holding(/from '[./]*storage\/sample\.ts'/);
    expect(openers.filter((file) => !file.startsWith('app/'))).toEqual([]);
    expect(openers).toContain('app/store.ts');
  });

  it('has every page read the one store that knows of it', () => {
    const own = holding(/new (Database|SnapshotDatabase)\(/).filter((file) =>
      file.startsWith('app/'),
    );
    expect(own.sort()).toEqual(['app/settings/data/copies.ts', 'app/store.ts']);
  });

  it('keeps what would reach the worker or the browser’s permissions to itself', () => {
    for (const file of ['browser/messages.ts', 'browser/notifications.ts', 'browser/access.ts'])
      expect(readFileSync(join(SRC, file), 'utf8')).toContain('isSamplePage()');
  });
});
