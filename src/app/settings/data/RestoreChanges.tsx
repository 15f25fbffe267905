import type { TablePreview } from '../../../storage/restore.ts';
import { count } from '../../../ui/format.ts';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/allWords.ts';

const said = words.data.keeping.restore;

/** What reading a backup in would change, table by table. */
export function RestoreChanges({ changes }: { readonly changes: readonly TablePreview[] }) {
  if (changes.length === 0) return <p class="statement">{said.nothing}</p>;
  const { what, added, changed, gone } = said.head;
  const head = (
    <Row>
      <ColumnHead>{what}</ColumnHead>
      <ColumnHead kind="num">{added}</ColumnHead>
      <ColumnHead kind="num">{changed}</ColumnHead>
      <ColumnHead kind="num">{gone}</ColumnHead>
    </Row>
  );
  return (
    <Table kind="data-rows short-rows" caption={said.table} head={head}>
      {changes.map((one) => (
        <Row key={one.table}>
          <RowHead>
            {words.data.keeping.rows(one.table, one.added + one.changed + one.gone)}
          </RowHead>
          <Figure label={added}>{count(one.added)}</Figure>
          <Figure label={changed}>{count(one.changed)}</Figure>
          <Figure label={gone}>{count(one.gone)}</Figure>
        </Row>
      ))}
    </Table>
  );
}
