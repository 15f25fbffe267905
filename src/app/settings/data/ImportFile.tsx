import { CONTENTS, DATE_FIELDS, MONEY_FIELDS } from '../../../transfer/columns/fields.ts';
import { questionsOf } from '../../../transfer/findings.ts';
import { type PlanReport, rowsComing } from '../../../transfer/report.ts';
import { wholeMoney } from '../../../ui/format.ts';
import { Statement } from '../../../ui/Opening.tsx';
import { Split } from '../../../ui/Split.tsx';
import { words } from '../../../ui/words/allWords.ts';
import { Busy } from './Busy.tsx';
import { ColumnChoices } from './ColumnChoices.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportQuestions } from './ImportQuestions.tsx';
import type { OpenFile } from './importState.ts';
import { NotTaken } from './NotTaken.tsx';
import { Opened } from './Opened.tsx';
import type { Importing } from './useImport.ts';

const said = words.data.importing;

/** An open file: what would happen, what has to be asked, and the rows as they will be. */
export function ImportFile({
  file,
  importing,
  currency,
}: {
  readonly file: OpenFile;
  readonly importing: Importing;
  readonly currency: string;
}) {
  const { report, mapping } = file;
  const change = (next: Partial<OpenFile['mapping']>) => void importing.change(file, next);
  return (
    <div class="import" aria-busy={report === null}>
      <Opened>{file.name}</Opened>
      <p class="hint">
        {foundOf(file)} {file.remembered && said.rememberedAs}
      </p>
      <div aria-live="polite">
        {report !== null && <Statement>{summaryOf(report, currency)}</Statement>}
        {file.again && <p class="error">{said.changedSince}</p>}
      </div>
      {report === null && (
        <Busy what={said.comparing} share={file.share} onStop={importing.close} />
      )}
      <ImportQuestions file={file} currency={currency} onChange={change} />
      {report !== null && !isOpen(file) && <ImportPreview report={report} currency={currency} />}
      {report !== null && <NotTaken report={report} mapping={mapping} onSave={importing.refused} />}
      <details>
        <summary>{said.columns}</summary>
        <div>
          <Split
            legend={said.what}
            choices={CONTENTS.map((value) => ({ value, label: said.content[value] }))}
            chosen={mapping.content}
            onChoice={(content) => change({ content })}
          />
          <ColumnChoices file={file} onChange={change} />
        </div>
      </details>
      {report !== null && <Go file={file} report={report} importing={importing} />}
    </div>
  );
}

function foundOf({ survey, mapping }: OpenFile): string {
  const written = [
    said.encoding[survey.encoding],
    said.separated[survey.layout.delimiter],
    ...new Set(DATE_FIELDS.flatMap((field) => saidOf(said.datesAs, mapping.orders[field]))),
    ...new Set(MONEY_FIELDS.flatMap((field) => saidOf(said.decimalsAs, mapping.decimals[field]))),
  ];
  const how = written.join(', ');
  const system = said.system[mapping.system];
  return said.found(system === '' ? '' : said.from(system), survey.rows, how);
}

function saidOf<Way extends string>(sentences: { readonly [way in Way]: string }, way?: Way) {
  return way === undefined ? [] : [sentences[way]];
}

function summaryOf(report: PlanReport, currency: string): string {
  const leftOut = report.leftOut.reduce((sum, { rows }) => sum + rows, 0);
  const parts = [
    said.newRows(
      report.newLeads,
      report.newSales,
      wholeMoney(report.newRevenue, currency),
      report.newOthers,
    ),
    report.changed > 0 ? said.changed(report.changed) : '',
    report.takenBack > 0 ? said.takenBack(report.takenBack) : '',
    report.same > 0 ? said.same(report.same) : '',
    leftOut > 0 ? said.leftOut(leftOut) : '',
    report.unreadable > 0 ? said.unreadable(report.unreadable) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Dates or amounts can be read in two ways, and nobody has said which: no row is shown as if it were known. */
const isOpen = ({ mapping, survey }: OpenFile): boolean =>
  questionsOf(mapping, survey).some(
    ({ field }) => !(field in mapping.orders) && !(field in mapping.decimals),
  );

function Go({
  file,
  report,
  importing,
}: {
  readonly file: OpenFile;
  readonly report: PlanReport;
  readonly importing: Importing;
}) {
  const open = isOpen(file);
  const rows = rowsComing(report);
  const tooMany = report.beyond > 0;
  return (
    <div>
      {open && <p class="error">{said.answerFirst}</p>}
      {tooMany && <p class="error">{said.tooMany(rows, report.beyond)}</p>}
      {rows === 0 && <p class="hint">{said.nothingToDo}</p>}
      <div class="actions">
        <button
          type="button"
          class="first"
          disabled={open || rows === 0 || tooMany}
          onClick={() => void importing.carryOut(file)}
        >
          {said.go(rows)}
        </button>
        <button type="button" onClick={importing.close}>
          {words.pages.cancel}
        </button>
      </div>
    </div>
  );
}
