import * as v from 'valibot';
import type { Instant } from '../../domain/calendar.ts';
import { FACT_TABLES, type FactTable } from '../../storage/replace.ts';
import { ROW_SCHEMAS } from './rowSchemas.ts';

/** The store's schema that backups are written in, and the newest one that can be read. */
export const SCHEMA = 1;
const FORMAT = 'worthwhile backup';
const VERSION = 1;

/** Everything that a backup holds. */
export interface Backup {
  readonly schema: number;
  readonly madeAt: Instant;
  /** Whose records these are; `null` where nobody ever said. */
  readonly profile: string | null;
  readonly tables: { readonly [table in FactTable]: readonly unknown[] };
}

/** Why a file is not read as a backup; nothing of it is used then. */
export type BackupRefusal = 'foreign' | 'damaged' | 'newer' | 'sealed' | 'wrong passphrase';

export type ReadBackup =
  | { readonly kind: 'read'; readonly backup: Backup }
  | { readonly kind: 'refused'; readonly why: BackupRefusal };

const refused = (why: BackupRefusal): ReadBackup => ({ kind: 'refused', why });

/**
 * A backup as a file: one JSON object whose last member is the SHA-256 of all bytes before it.
 * See README.md beside this file.
 */
export async function writeBackup({ schema, madeAt, profile, tables }: Backup): Promise<Blob> {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, schema, madeAt, profile });
  const parts = FACT_TABLES.map((table) => `${JSON.stringify(table)}:${rowsText(tables[table])}`);
  const body = new TextEncoder().encode(`${head.slice(0, -1)},"tables":{\n${parts.join(',\n')}\n}`);
  return new Blob([body, `,"checksum":"${await sha256(body)}"}\n`], { type: 'application/json' });
}

/** A row a line, so that two backups can be compared by eye. */
const rowsText = (rows: readonly unknown[]): string =>
  rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;

const TAIL = /,"checksum":"([0-9a-f]{64})"\}\s*$/;
const LONGEST_TAIL = 200;

/** Reads a backup whole, or says why not. Every byte is proved by the checksum, every row by its schema. */
export async function readBackup(bytes: Uint8Array<ArrayBuffer>): Promise<ReadBackup> {
  const start = new TextDecoder().decode(bytes.subarray(0, 100));
  if (!start.startsWith(`{"format":"${FORMAT}"`)) return refused('foreign');
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-LONGEST_TAIL)).match(TAIL);
  if (tail === null) return refused('damaged');
  const body = bytes.subarray(0, bytes.length - tail[0].length);
  if ((await sha256(body)) !== tail[1]) return refused('damaged');
  return checked(parsed(bytes));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

const HEAD = v.looseObject({ version: v.number(), schema: v.number() });
const WHOLE = v.looseObject({
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: v.number(),
  profile: v.nullable(v.string()),
  tables: v.strictObject(
    Object.fromEntries(FACT_TABLES.map((table) => [table, v.array(ROW_SCHEMAS[table])])),
  ),
});

function checked(content: unknown): ReadBackup {
  const head = v.safeParse(HEAD, content);
  if (!head.success) return refused('damaged');
  if (head.output.version > VERSION || head.output.schema > SCHEMA) return refused('newer');
  if (!v.is(WHOLE, content)) return refused('damaged');
  // What is kept is what was read: the schemas only look, and change nothing.
  return { kind: 'read', backup: content as unknown as Backup };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
