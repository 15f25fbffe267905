import { OPENING_KINDS } from '../../domain/nudge.ts';
import { compareHeldOut, effectsByKind, type NudgeRows } from '../../domain/nudgeEffects.ts';
import { isTiring } from '../../domain/nudgeLimits.ts';
import { nudgeRows } from '../../storage/nudgeRows.ts';
import { count } from '../../ui/format.ts';
import { useLive } from '../../ui/live.ts';
import { Ready } from '../../ui/Ready.tsx';
import { ColumnHead, Figure, Row, RowHead, Table } from '../../ui/Table.tsx';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';

const said = words.nudges;

/** Whether nudges help: what became of each kind, and the fair comparison if she wants it. */
export function NudgesHelp({ compares }: { readonly compares: boolean }) {
  const read = useLive(() => nudgeRows(db), []);
  return (
    <Ready of={read} name={said.table.title}>
      {(rows) => (
        <div class="nudges-help">
          <h3>{said.table.title}</h3>
          <Effects rows={rows} />
          {compares && <Fair rows={rows} />}
        </div>
      )}
    </Ready>
  );
}

function Effects({ rows }: { readonly rows: NudgeRows }) {
  const { table, kind } = said;
  const effects = effectsByKind(OPENING_KINDS, rows);
  if (effects.length === 0) return <p class="faint">{table.none}</p>;
  return (
    <>
      <Table
        caption={table.caption}
        captionHidden
        head={
          <Row>
            <ColumnHead>{table.kind}</ColumnHead>
            <ColumnHead kind="num">{table.shown}</ColumnHead>
            <ColumnHead kind="num">{table.actedOn}</ColumnHead>
            <ColumnHead kind="num">{table.closed}</ColumnHead>
          </Row>
        }
      >
        {effects.map((one) => (
          <Row key={one.kind}>
            <RowHead>
              {kind[one.kind]}
              {isTiring(one.kind, rows.nudges, now()) && (
                <span class="faint"> ({table.quietNow})</span>
              )}
            </RowHead>
            <Figure label={table.shown}>{count(one.shown)}</Figure>
            <Figure label={table.actedOn}>{count(one.actedOn)}</Figure>
            <Figure label={table.closed}>{count(one.dismissed)}</Figure>
          </Row>
        ))}
      </Table>
      <p class="faint">{table.what}</p>
    </>
  );
}

function Fair({ rows }: { readonly rows: NudgeRows }) {
  const compared = compareHeldOut(rows);
  switch (compared.kind) {
    case 'too few':
      return <p>{said.tooFew(compared.missing)}</p>;
    case 'known': {
      const { saved, low, high, keptBack } = compared;
      return <p>{said.saved(saved, low, high, keptBack)}</p>;
    }
  }
}
