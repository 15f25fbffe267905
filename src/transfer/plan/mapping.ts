import type { Day, Instant } from '../../domain/calendar.ts';
import type { Channel } from '../../domain/channel.ts';
import type { Stage } from '../../domain/lead.ts';
import {
  type Columns,
  type Content,
  type DateField,
  type MoneyField,
  plainName,
} from '../columns/fields.ts';
import type { System } from '../columns/knownFiles.ts';
import type { DateOrder } from '../values/dates.ts';
import type { Decimal } from '../values/money.ts';

/** How the rows of a file are read: what was found out, and what the reader said. Plain data, kept with the import. */
export interface Mapping {
  readonly head: readonly string[];
  readonly system: System;
  readonly content: Content;
  readonly columns: Columns;
  readonly orders: { readonly [field in DateField]?: DateOrder };
  readonly decimals: { readonly [field in MoneyField]?: Decimal };
  /** What the reader says of words for sources that are not known, by `plainWord`. */
  readonly channels: { readonly [word: string]: Channel };
  /** As above, of stages; also where the reader means another stage than is usual. */
  readonly stages: { readonly [word: string]: Stage };
  /** Where rows come from that name no source; `null` leaves them out. */
  readonly channel: Channel | null;
  /** How much one unit of another currency is worth in the reader's own. */
  readonly rates: { readonly [currency: string]: number };
  /** The currency of amounts that name none, ISO 4217. */
  readonly currency: string;
  /** Contacts that are nobody's lead yet become leads as well. */
  readonly addContacts: boolean;
}

/** What an import stands in: whose money and days count, and under what it is filed. */
export interface World {
  /** ISO 4217. */
  readonly currency: string;
  /** IANA name of the reader's zone. */
  readonly zone: string;
  readonly today: Day;
  /** Every written row carries it as `updatedAt`, so that later edits show. */
  readonly at: Instant;
  readonly importId: string;
  /** The sentence for the note of a deal that is open, with `{day}` in it. */
  readonly closesNote: string;
}

/** Which heads are the same: a mapping is remembered for them. */
export const headKey = (head: readonly string[]): string => head.map(plainName).join('|');

/**
 * Within what a file's ids are unique: its program and what its rows are, or the name of the column,
 * so that two files of one unknown program with one kind of id speak of the same leads.
 */
export function namespaceOf({ system, content, columns, head }: Mapping): string {
  const column = plainName(head[columns.id ?? -1] ?? '');
  return system === 'generic'
    ? `generic:${content === 'sales' ? 'sales:' : ''}${column}`
    : `${system}:${content}`;
}

/** What the reader said of a word from the file; `constructor` is a word like any other. */
export const saidOf = <T>(of: { readonly [word: string]: T }, word: string): T | undefined =>
  Object.hasOwn(of, word) ? of[word] : undefined;
