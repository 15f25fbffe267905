import type { Mapping } from '../../../transfer/plan/mapping.ts';
import { columnName } from '../../../transfer/plan/planner.ts';
import type { PlanReport } from '../../../transfer/report.ts';
import { count } from '../../../ui/format.ts';
import { words } from '../../../ui/words/allWords.ts';
import { saveText } from './saveFile.ts';

const said = words.data.importing;

/** The rows that are not taken: by reason where they are left out, line by line where they cannot be read. */
export function NotTaken({
  report,
  mapping,
  onSave,
}: {
  readonly report: PlanReport;
  readonly mapping: Mapping;
  readonly onSave: () => Promise<string>;
}) {
  if (report.leftOut.length === 0 && report.unreadable === 0) return null;
  return (
    <details open={report.unreadable > 0}>
      <summary>{said.notTaken}</summary>
      <div>
        <ul class="reasons">
          {report.leftOut.map(({ why, rows }) => (
            <li key={why}>
              <span class="num">{count(rows)}</span> {said.reason[why]}
            </li>
          ))}
          {report.firstUnreadable.map(({ line, why, field, text }) => (
            <li key={`${line} ${why}`}>
              <span>{said.line(line)}</span>{' '}
              {said.problemIn(said.problem[why], columnName(mapping, field), text)}
            </li>
          ))}
        </ul>
        <button
          type="button"
          onClick={() =>
            void onSave().then((text) => saveText(text, said.notTakenFile, 'text/csv'))
          }
        >
          {said.saveNotTaken}
        </button>
      </div>
    </details>
  );
}
