import type { ComponentChildren } from 'preact';
import { words } from './words/words.ts';

/** Written out because a narrow page shows rows as blocks, which takes their own roles away in some browsers. */
const ROLE = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** A table whose caption says what it holds. */
export function Table({
  caption,
  captionHidden = false,
  kind = '',
  head,
  foot,
  style,
  children,
}: {
  readonly caption: ComponentChildren;
  readonly captionHidden?: boolean;
  readonly kind?: string;
  /** The row of column heads. */
  readonly head?: ComponentChildren;
  /** The row of the total. */
  readonly foot?: ComponentChildren;
  /** What its style sheet asks for by name. */
  readonly style?: { readonly [name: `--${string}`]: string };
  readonly children: ComponentChildren;
}) {
  return (
    <table class={kind} style={style} {...ROLE.table}>
      <caption class={captionHidden ? 'hidden' : ''}>{caption}</caption>
      {head && <thead {...ROLE.group}>{head}</thead>}
      <tbody {...ROLE.group}>{children}</tbody>
      {foot && <tfoot {...ROLE.group}>{foot}</tfoot>}
    </table>
  );
}

interface Piece {
  readonly kind?: string;
  readonly children?: ComponentChildren;
}

/** A row; one that is opened by a button names itself to it and is hidden until then. */
export function Row({
  kind,
  id,
  hidden,
  children,
}: Piece & { readonly id?: string; readonly hidden?: boolean }) {
  return (
    <tr {...ROLE.row} class={kind} id={id} hidden={hidden}>
      {children}
    </tr>
  );
}

/** The head of a column; `num` as its kind sets it over figures. */
export function ColumnHead({
  kind,
  sort,
  children,
}: Piece & { readonly sort?: 'ascending' | 'descending' | undefined }) {
  return (
    <th {...ROLE.columnHead} scope="col" class={kind} aria-sort={sort}>
      {children}
    </th>
  );
}

/** The name of a row. */
export function RowHead({ kind, children }: Piece) {
  return (
    <th {...ROLE.rowHead} scope="row" class={kind}>
      {children}
    </th>
  );
}

export function Cell({ kind, columns, children }: Piece & { readonly columns?: number }) {
  return (
    <td {...ROLE.cell} class={kind} colSpan={columns}>
      {children}
    </td>
  );
}

/**
 * A figure, or a dash with the reason for it.
 * @param label the column's name, which a narrow page shows above the figure
 * @param why said where there is no figure, on the cell and to screen readers
 */
export function Figure({
  label,
  why,
  kind = '',
  children,
}: Piece & { readonly label: string; readonly why?: string | undefined }) {
  return (
    <td {...ROLE.cell} class={`num ${kind}`} data-label={label} title={why}>
      {why === undefined ? children : <NoFigure why={why} />}
    </td>
  );
}

function NoFigure({ why }: { readonly why: string }) {
  return (
    <>
      <span aria-hidden="true">{words.pages.nothing}</span>
      <span class="hidden">{why}</span>
    </>
  );
}
