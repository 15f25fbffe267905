import { leftOf } from '../../domain/sale.ts';
import { knownFile } from '../columns/systems.ts';
import type { Row } from '../csv/records.ts';
import { ownTable } from '../own/ownTables.ts';
import { cellsOf, type Objection } from './cells.ts';
import type { Mapping, World } from './mapping.ts';
import { memoryOf } from './memory.ts';
import type { Known, Plan, Put, Refused, Skipped, Unreadable, Write } from './plan.ts';
import { planLead } from './planLead.ts';
import { planOwn } from './planOwn.ts';
import { planSale, planUnpaid } from './planSale.ts';
import { readLead } from './readLead.ts';
import { readSale } from './readSale.ts';
import { sameRow } from './same.ts';

/** What a row comes to: rows to write, none if all is known, or why it is not taken. */
export type Fate = readonly Write[] | Objection;

/** Takes the rows of a file one by one and says in the end what importing them would do. */
export interface Planner {
  readonly see: (row: Row) => void;
  readonly plan: () => Plan;
}

/**
 * Decides row by row; later rows of a file know what earlier ones will write.
 * @param most rows to write; once they are found, further ones are only counted
 */
export function planner(
  mapping: Mapping,
  known: Known,
  world: World,
  most = Number.POSITIVE_INFINITY,
): Planner {
  const deciding = {
    mapping,
    known,
    world,
    memory: memoryOf(known, world),
    seen: new Set<string>(),
    payments: new Map<string, string>(),
    addsUp: knownFile(mapping.head)?.addsUp === true,
  };
  const writes = new Map<string, Write>();
  const lines = new Map<string, number[]>();
  const skipped: Refused<Skipped>[] = [];
  const unreadable: Refused<Unreadable>[] = [];
  let rows = 0;
  let same = 0;
  let beyond = 0;
  const see = (row: Row) => {
    rows += 1;
    if (writes.size >= most) {
      beyond += 1;
      return;
    }
    const fate = decide(row, deciding);
    if (!('kind' in fate)) {
      for (const write of fate) {
        const { id } = write.after ?? write.before;
        writes.set(id, write);
        lines.set(id, [...(lines.get(id) ?? []), row.line]);
      }
      if (fate.length === 0) same += 1;
      return;
    }
    const { kind, ...refused } = fate;
    if (kind === 'skipped') skipped.push(refused as Refused<Skipped>);
    else unreadable.push(refused as Refused<Unreadable>);
  };
  const plan = (): Plan => {
    // Parts of an order may come to what is there already, only all together.
    const idle = new Set([...writes.values()].filter(saysNothing));
    const idleRows = [...idle].reduce(
      (sum, { before }) => sum + (lines.get(before?.id ?? '')?.length ?? 0),
      0,
    );
    const all = [...writes.values()].filter((write) => !idle.has(write));
    const put = all.filter((write) => write.after !== null);
    const fresh = put.filter(({ before }) => before === null);
    const nothing = new Set(ownTable(mapping.head) === null ? fresh.filter(isPaidBack) : []);
    return {
      new: fresh.filter((write) => !nothing.has(write)),
      changed: put.filter(({ before }) => before !== null),
      takenBack: all.filter((write) => write.after === null),
      same: same + idleRows,
      skipped: [
        ...skipped,
        ...[...nothing].map(({ after }) => paidBack(lines.get(after.id)?.[0] ?? 0)),
      ],
      unreadable,
      rows,
      beyond,
    };
  };
  return { see, plan };
}

const saysNothing = (write: Write): boolean =>
  write.before !== null && write.after !== null && sameRow(write.before, write.after);

/** A sale of which nothing is left; only the end of the file tells, as a later row may give it back. */
const isPaidBack = (write: Put): boolean =>
  write.table === 'sales' && write.after.refunds.length > 0 && leftOf(write.after) === 0;

const paidBack = (line: number): Refused<Skipped> => ({
  line,
  why: 'paid back',
  field: null,
  text: '',
});

/** What all decisions on the rows of one file rest on. */
export interface Deciding {
  readonly mapping: Mapping;
  readonly known: Known;
  readonly world: World;
  readonly memory: ReturnType<typeof memoryOf>;
  /** Ids that rows of this file became already. */
  readonly seen: Set<string>;
  /** Sales of this file by another number that their rows name. */
  readonly payments: Map<string, string>;
  /** Rows of one id are parts of one order. */
  readonly addsUp: boolean;
}

function decide(row: Row, deciding: Deciding): Fate {
  const { mapping, world } = deciding;
  const cells = cellsOf(row, mapping, world);
  if (row.broken) cells.refuse('open quote');
  else if (row.cells.slice(mapping.head.length).some((cell) => cell.trim() !== ''))
    cells.refuse('too many cells');
  else if (row.cells.every((cell) => cell.trim() === '')) cells.skip('empty');
  const early = cells.objection();
  if (early !== null) return early;
  const table = ownTable(mapping.head);
  if (table !== null) return planOwn(table, row, deciding);
  if (mapping.content !== 'sales') {
    const said = readLead(row.line, cells, mapping, world);
    return cells.objection() ?? planLead(said, deciding);
  }
  const said = readSale(row.line, cells, mapping, world);
  const objection = cells.objection();
  return objection === null ? planSale(said, deciding) : planUnpaid(said, objection, deciding);
}

/** What importing rows would do; writes nothing. */
export function planImport(
  rows: Iterable<Row>,
  mapping: Mapping,
  known: Known,
  world: World,
): Plan {
  const deciding = planner(mapping, known, world);
  for (const row of rows) deciding.see(row);
  return deciding.plan();
}

/** A column's name for a report, as the file writes it. */
export const columnName = (
  { head, columns }: Mapping,
  field: keyof Mapping['columns'] | null,
): string => (field === null ? '' : (head[columns[field] ?? -1] ?? ''));
