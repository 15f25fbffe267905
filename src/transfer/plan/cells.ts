import type { Entry } from '../../domain/entry.ts';
import { readEmail, readLine, readNote } from '../../domain/entryText.ts';
import type { DateField, Field, MoneyField } from '../columns/fields.ts';
import type { Row } from '../csv/records.ts';
import { plainWord } from '../values/channels.ts';
import { type ReadDate, readDate } from '../values/dates.ts';
import { isCurrency, readAmount } from '../values/money.ts';
import type { Mapping, World } from './mapping.ts';
import type { Refused, Skipped, Unreadable } from './plan.ts';

/** Why a row is not taken. */
export type Objection =
  | ({ readonly kind: 'skipped' } & Refused<Skipped>)
  | ({ readonly kind: 'unreadable' } & Refused<Unreadable>);

/** Minor units of the named currency. */
export interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/**
 * Reads the cells of one row by what they hold. What cannot be read is empty and leaves an
 * objection; the first one is why the row is not taken.
 */
export interface Cells {
  /** As it stands there, trimmed. */
  readonly raw: (field: Field) => string;
  /** One line of text. */
  readonly line: (field: Field) => string;
  readonly note: (field: Field) => string;
  /** `''` for what is no address: many systems write something else there. */
  readonly email: () => string;
  readonly date: (field: DateField) => ReadDate | null;
  readonly amount: (field: MoneyField, currency: Field) => Amount | null;
  readonly skip: (why: Skipped, field?: Field | null, text?: string) => void;
  readonly refuse: (why: Unreadable, field?: Field | null, text?: string) => void;
  readonly objection: () => Objection | null;
}

/** How much of an unreadable cell a report shows. */
const SHOWN = 80;

export function cellsOf(row: Row, mapping: Mapping, world: World): Cells {
  const objections: Objection[] = [];
  const { line } = row;
  const raw = (field: Field) => row.cells[mapping.columns[field] ?? -1]?.trim() ?? '';
  const skip = (why: Skipped, field: Field | null = null, text = field ? raw(field) : '') => {
    objections.push({ kind: 'skipped', line, why, field, text: text.slice(0, SHOWN) });
  };
  const refuse = (why: Unreadable, field: Field | null = null) => {
    const text = field === null ? '' : raw(field).slice(0, SHOWN);
    objections.push({ kind: 'unreadable', line, why, field, text });
  };
  const written = (field: Field, entry: Entry<string, string>): string => {
    if (entry.kind === 'read') return entry.value;
    refuse('too long', field);
    return '';
  };
  const email = readEmail(raw('email').split(/[;,\s]/)[0] ?? '');
  return {
    raw,
    line: (field) => written(field, readLine(raw(field))),
    note: (field) => written(field, readNote(raw(field))),
    email: () => (email.kind === 'read' ? email.value : ''),
    date: (field) => {
      const text = raw(field);
      const date = isNothing(text) ? null : readDate(text, dateWay(field, mapping, world));
      if (date === null && !isNothing(text)) refuse('no date', field);
      return date;
    },
    amount: (field, currency) => {
      const unit = unitOf(raw(currency), mapping);
      if (isNothing(raw(field))) return null;
      const amount = readAmount(raw(field), mapping.decimals[field] ?? 'point', unit);
      if (amount.kind === 'read') return { minor: amount.minor, currency: amount.currency ?? unit };
      refuse('no amount', field);
      return null;
    },
    skip,
    refuse,
    objection: () => objections.find(({ kind }) => kind === 'unreadable') ?? objections[0] ?? null,
  };
}

const NOTHING = new Set(['', '-', '–', '--', 'n/a', 'null', 'none', 'nan', '0000-00-00']);
const isNothing = (text: string): boolean => NOTHING.has(plainWord(text));

function unitOf(code: string, { currency }: Mapping): string {
  const upper = code.toUpperCase();
  return isCurrency(upper) ? upper : currency;
}

/** A column that names UTC in its head has times in it, or so many hours off it: `(GMT+1)`. */
function dateWay(field: DateField, { columns, head, orders }: Mapping, { zone }: World) {
  const name = head[columns[field] ?? -1] ?? '';
  const order = orders[field] ?? 'day first';
  return { order, zone: zoneIn(name) ?? zone, home: zone };
}

function zoneIn(name: string): string | null {
  const said = name.match(/\b(?:UTC|GMT)(?:([+-])(\d{1,2})(?::?(\d\d))?)?(?![\w])/i);
  if (said === null) return null;
  const [, sign, hours, minutes = '00'] = said;
  return sign === undefined ? 'UTC' : `${sign}${hours?.padStart(2, '0')}:${minutes}`;
}
