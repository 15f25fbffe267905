import { type Columns, plainName } from './fields.ts';
import { KNOWN_FILES, type KnownFile } from './knownFiles.ts';

/** The known file that a head is of, or `null`. */
export function knownFile(head: readonly string[]): KnownFile | null {
  const there = new Set(head.map(plainName));
  return KNOWN_FILES.find(({ needs }) => needs.every((name) => there.has(plainName(name)))) ?? null;
}

/** The columns a known file says are its own, by their places in a head. */
export function ownColumns(file: KnownFile, head: readonly string[]): Columns {
  const names = head.map(plainName);
  const found = Object.entries(file.own).flatMap(([field, name]) => {
    const at = name === null ? -1 : names.indexOf(plainName(name));
    return at < 0 ? [] : [[field, at]];
  });
  return Object.fromEntries(found);
}
