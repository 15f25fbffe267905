import { plainCell, writeCsv } from '../csv/write.ts';
import { type CellKind, cellOf, readCell } from './cellKinds.ts';

/** Tables that are written as lists, with their fields in the order of their columns. */
const COLUMNS = {
  leads: {
    name: 'text',
    company: 'text',
    email: 'text',
    link: 'text',
    channel: 'text',
    stage: 'text',
    createdAt: 'instant',
    expectedAmount: 'money',
    followUpOn: 'text?',
    followUp: 'text',
    lostReason: 'text?',
    note: 'text',
    reached: 'json',
    sessionId: 'text?',
    goalId: 'text?',
    importId: 'text?',
    updatedAt: 'instant',
  },
  touches: {
    leadId: 'text',
    at: 'instant',
    channel: 'text',
    note: 'text',
    importId: 'text?',
    updatedAt: 'instant',
  },
  sales: {
    on: 'text',
    channel: 'text',
    amount: 'money',
    count: 'number',
    refunds: 'json',
    note: 'text',
    leadId: 'text?',
    sessionId: 'text?',
    goalId: 'text?',
    importId: 'text?',
    updatedAt: 'instant',
  },
  costs: {
    channel: 'text',
    every: 'text',
    from: 'text',
    to: 'text?',
    amount: 'money',
    note: 'text',
    updatedAt: 'instant',
  },
  efforts: {
    channel: 'text',
    on: 'text',
    every: 'text',
    to: 'text?',
    minutes: 'number',
    kind: 'text',
    note: 'text',
    importId: 'text?',
    updatedAt: 'instant',
  },
  goals: {
    title: 'text',
    measure: 'text',
    target: 'number',
    startsOn: 'text',
    dueOn: 'text',
    obstacle: 'text?',
    obstacleNote: 'text',
    closedAt: 'instant',
    archivedAt: 'instant',
    updatedAt: 'instant',
  },
  sessions: {
    start: 'instant',
    platform: 'text',
    purpose: 'text',
    goalId: 'text?',
    customer: 'text?',
    plannedMinutes: 'number',
    ifThen: 'text?',
    zone: 'text',
    note: 'text',
    original: 'json',
    updatedAt: 'instant',
  },
  visits: {
    sessionId: 'text',
    platform: 'text',
    surface: 'text',
    start: 'instant',
    end: 'instant',
    seconds: 'number',
    endedBy: 'text?',
    trimmed: 'json',
  },
} as const satisfies { readonly [table: string]: { readonly [field: string]: CellKind | 'text?' } };

export type OwnTable = keyof typeof COLUMNS;
export const OWN_TABLES = Object.keys(COLUMNS) as OwnTable[];

/** Tables whose lists are read back; time comes back from a backup, which proves it whole. */
export const READABLE_TABLES = ['leads', 'touches', 'sales', 'costs', 'efforts', 'goals'] as const;

const idName = (table: OwnTable): string => `Worthwhile ${table} id`;

/** A table as a list for spreadsheets; its own import reads it back unchanged. */
export function tableCsv(table: OwnTable, rows: readonly object[], currency: string): string {
  const fields = Object.entries<CellKind | 'text?'>(COLUMNS[table]);
  const head = [idName(table), ...fields.map(([field]) => field), 'currency'];
  const lines = rows.map((row) => {
    const cells = row as { readonly [field: string]: unknown };
    const written = fields.map(([field, kind]) =>
      cellOf(cells[field], kind === 'text?' ? 'text' : kind, currency),
    );
    return [String(cells.id), ...written, currency];
  });
  return writeCsv([head, ...lines]);
}

/** The table of ours that a head is of, or `null`. */
export function ownTable(head: readonly string[]): OwnTable | null {
  return OWN_TABLES.find((table) => head[0] === idName(table)) ?? null;
}

/** A row of ours as it was written; `field` names the cell that cannot be read. */
export type OwnRow =
  | {
      readonly kind: 'read';
      readonly row: { readonly id: string; readonly [field: string]: unknown };
    }
  | { readonly kind: 'refused'; readonly field: string };

/** Reads a row of a list of ours; columns may stand in another order, and formulas are what they were. */
export function readOwnRow(
  table: OwnTable,
  head: readonly string[],
  cells: readonly string[],
): OwnRow {
  const cell = (name: string) => plainCell(cells[head.indexOf(name)] ?? '');
  const row: { id: string; [field: string]: unknown } = { id: cell(idName(table)) };
  if (row.id === '') return { kind: 'refused', field: idName(table) };
  for (const [field, kind] of Object.entries<CellKind | 'text?'>(COLUMNS[table])) {
    const text = cell(field);
    const value = kind === 'text?' ? text || null : readCell(text, kind, cell('currency'));
    if (value === undefined) return { kind: 'refused', field };
    row[field] = value;
  }
  return { kind: 'read', row };
}
