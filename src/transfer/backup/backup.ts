import * as v from 'valibot';
import type { Instant } from '../../domain/calendar.ts';
import { MIGRATIONS, migrateTables, schemaOf } from '../../storage/migrations.ts';
import { FACT_TABLES, type FactTable, type Tables } from '../../storage/replace.ts';
import { ROW_SCHEMAS } from './rowSchemas.ts';

/** The store's schema that backups are written in, and the newest one that can be read. */
export const SCHEMA = schemaOf(MIGRATIONS);
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
export async function writeBackup(
  { schema, madeAt, profile, tables }: Backup,
  tell: (share: number) => void = () => {},
): Promise<Blob> {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, schema, madeAt, profile });
  const text = new TextEncoder();
  const pieces = [text.encode(`${head.slice(0, -1)},"tables":{\n`)];
  for (const [at, table] of FACT_TABLES.entries()) {
    const comma = at === 0 ? '' : ',\n';
    pieces.push(text.encode(`${comma}${JSON.stringify(table)}:${rowsText(tables[table])}`));
    tell((at + 1) / FACT_TABLES.length);
  }
  pieces.push(text.encode('\n}'));
  const body = new Uint8Array(await new Blob(pieces).arrayBuffer());
  return new Blob([body, `,"checksum":"${await sha256(body)}"}\n`], { type: 'application/json' });
}

/** A row a line, so that two backups can be compared by eye. */
const rowsText = (rows: readonly unknown[]): string =>
  rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;

const TAIL = /,"checksum":"([0-9a-f]{64})"\}\s*$/;
const LONGEST_TAIL = 200;

/**
 * Reads a backup whole, or says why not. Every byte is proved by the checksum, every row by its schema.
 * @param tell told how far it is, from 0.1 to 1
 */
export async function readBackup(
  bytes: Uint8Array<ArrayBuffer>,
  tell: (share: number) => void = () => {},
): Promise<ReadBackup> {
  const start = new TextDecoder().decode(bytes.subarray(0, 100));
  if (!start.startsWith(`{"format":"${FORMAT}"`)) return refused('foreign');
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-LONGEST_TAIL)).match(TAIL);
  if (tail === null) return refused('damaged');
  const body = bytes.subarray(0, bytes.length - tail[0].length);
  if ((await sha256(body)) !== tail[1]) return refused('damaged');
  tell(0.3);
  const content = parsed(bytes);
  tell(0.5);
  return checked(content, (share) => tell(0.5 + share / 2));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

const HEAD = v.looseObject({
  version: v.number(),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: v.number(),
  profile: v.nullable(v.string()),
  tables: v.record(v.string(), v.array(v.looseObject({ id: v.string() }))),
});
const AGE = v.looseObject({ version: v.number(), schema: v.number() });

/** Rows of an older schema are first made what they are today, and then looked at. */
function checked(content: unknown, tell: (share: number) => void): ReadBackup {
  const age = v.safeParse(AGE, content);
  if (!age.success) return refused('damaged');
  if (age.output.version > VERSION || age.output.schema > SCHEMA) return refused('newer');
  if (!v.is(HEAD, content)) return refused('damaged');
  const { schema, madeAt, profile } = content;
  const tables = migrateTables(content.tables, schema);
  if (!areTables(tables, tell)) return refused('damaged');
  // What is kept is what was read: the schemas only look, and change nothing.
  return {
    kind: 'read',
    backup: { schema: SCHEMA, madeAt, profile, tables: tables as unknown as Backup['tables'] },
  };
}

/** Every table is there and no other one, and every row is one of its table. */
function areTables(tables: Tables, tell: (share: number) => void): boolean {
  const all = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  for (const table of FACT_TABLES) {
    for (const row of tables[table] ?? []) {
      if (!v.is(ROW_SCHEMAS[table], row)) return false;
      done += 1;
      if (done % TOLD_EACH === 0) tell(done / all);
    }
  }
  const known: readonly string[] = FACT_TABLES;
  const names = Object.keys(tables);
  return names.length === known.length && names.every((name) => known.includes(name));
}

const TOLD_EACH = 5000;

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
