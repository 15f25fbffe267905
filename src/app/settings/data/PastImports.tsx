import { useState } from 'preact/hooks';
import { dayOf } from '../../../domain/calendar.ts';
import type { Import } from '../../../storage/database.ts';
import { allImports } from '../../../storage/imports.ts';
import { count, day } from '../../../ui/format.ts';
import { useLive } from '../../../ui/live.ts';
import { Cell, ColumnHead, Figure, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/allWords.ts';
import { db } from '../../store.ts';
import { zone } from '../../today.ts';
import { UndoImport } from './UndoImport.tsx';

const said = words.data.importing.past;

/** Every import with its undo, the last one in front. */
export function PastImports() {
  const read = useLive(() => allImports(db), []);
  const [undoing, setUndoing] = useState<Import | null>(null);
  if (read.kind !== 'ready' || read.value.length === 0) return null;
  const head = (
    <Row>
      <ColumnHead>{said.file}</ColumnHead>
      <ColumnHead>{said.when}</ColumnHead>
      <ColumnHead kind="num">{said.rows}</ColumnHead>
      <ColumnHead kind="num">{said.changed}</ColumnHead>
      <ColumnHead>{said.undo}</ColumnHead>
    </Row>
  );
  return (
    <>
      <Table kind="data-rows" caption={said.title} head={head}>
        {read.value.map((one) => (
          <Row key={one.id}>
            <RowHead>{one.fileName}</RowHead>
            <Cell>{day(dayOf(one.at, zone()))}</Cell>
            <Figure label={said.rows}>{count(one.counts.new ?? 0)}</Figure>
            <Figure label={said.changed}>
              {count((one.counts.changed ?? 0) + (one.counts.takenBack ?? 0))}
            </Figure>
            <Cell>
              {one.undoneAt === null ? (
                <button type="button" class="plain" onClick={() => setUndoing(one)}>
                  {said.undo}
                  <span class="hidden">: {one.fileName}</span>
                </button>
              ) : (
                said.undone(day(dayOf(one.undoneAt, zone())))
              )}
            </Cell>
          </Row>
        ))}
      </Table>
      {undoing && <UndoImport one={undoing} onClose={() => setUndoing(null)} />}
    </>
  );
}
