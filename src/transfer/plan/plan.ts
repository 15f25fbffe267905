import type { Lead } from '../../domain/lead.ts';
import type { Sale } from '../../domain/sale.ts';
import type { Field } from '../columns/fields.ts';

/** Why a row cannot be read. */
export const UNREADABLE = [
  'no date',
  'future date',
  'no amount',
  'below zero',
  'refund above',
  'no stage',
  'nobody',
  'too long',
  'too many cells',
  'open quote',
  'not as written',
] as const;
export type Unreadable = (typeof UNREADABLE)[number];

/** Why a row that can be read is left out. */
export const SKIPPED = [
  'empty',
  'not paid',
  'paid back',
  'money out',
  'part of the row above',
  'twice',
  'no source',
  'unknown source',
  'unknown stage',
  'other currency',
  'contact',
  'deleted',
  'only in a backup',
  'edited',
] as const;
export type Skipped = (typeof SKIPPED)[number];

/** A row that is not taken: where it stands, why, and the cell that is to blame. */
export interface Refused<Why extends string> {
  readonly line: number;
  readonly why: Why;
  /** The column's field and what stands in it, where one cell is the reason. */
  readonly field: Field | null;
  readonly text: string;
}

/** A sale that the file takes back: what is there now goes. */
export interface TakenBack {
  readonly table: 'sales';
  readonly before: Sale;
  readonly after: null;
}

/** What becomes of a row of the store. */
export type Write = Put | TakenBack;

/** A row as it will be written, with the row that is there now. */
export type Put =
  | { readonly table: 'leads'; readonly before: Lead | null; readonly after: Lead }
  | { readonly table: 'sales'; readonly before: Sale | null; readonly after: Sale }
  /** A row of a list that Worthwhile wrote itself. */
  | {
      readonly table: OtherTable;
      readonly before: { readonly id: string } | null;
      readonly after: { readonly id: string };
    };

/** Tables that only lists of our own bring rows for. */
export const OTHER_TABLES = ['touches', 'costs', 'efforts', 'goals'] as const;
export type OtherTable = (typeof OTHER_TABLES)[number];

/** What an import would do; values alone, nothing is written yet. */
export interface Plan {
  readonly new: readonly Put[];
  readonly changed: readonly Put[];
  /** Sales of earlier imports that the file says were none, or are none any more. */
  readonly takenBack: readonly TakenBack[];
  /** How many rows of the file are known already and say nothing new. */
  readonly same: number;
  readonly skipped: readonly Refused<Skipped>[];
  readonly unreadable: readonly Refused<Unreadable>[];
  /** Rows of the file, whatever became of them. */
  readonly rows: number;
  /** Rows that were not looked at, since the ones before them are as many as may come in at once. */
  readonly beyond: number;
}

/** What is in the store already, as far as an import needs it. */
export interface Known {
  readonly leads: readonly Lead[];
  readonly sales: readonly Sale[];
  /** Rows of the other tables by their ids; read only for a list of our own. */
  readonly others: ReadonlyMap<string, { readonly id: string }>;
  /** Ids that the reader deleted; what the undo of an import deleted is none of them. */
  readonly deleted: ReadonlySet<string>;
  /** When imports were written: a row with another time was edited by hand since. */
  readonly importTimes: ReadonlySet<number>;
}

export const NOTHING_KNOWN: Known = {
  leads: [],
  sales: [],
  others: new Map(),
  deleted: new Set(),
  importTimes: new Set(),
};
