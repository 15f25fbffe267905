import { CONTENTS } from '../../../transfer/columns/fields.ts';
import { questionsOf } from '../../../transfer/findings.ts';
import type { PlanReport } from '../../../transfer/report.ts';
import { wholeMoney } from '../../../ui/format.ts';
import { Statement } from '../../../ui/Opening.tsx';
import { Split } from '../../../ui/Split.tsx';
import { words } from '../../../ui/words/words.ts';
import { ColumnChoices } from './ColumnChoices.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportQuestions } from './ImportQuestions.tsx';
import type { OpenFile } from './importState.ts';
import { NotTaken } from './NotTaken.tsx';
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
      <p class="label">{file.name}</p>
      <p class="hint">
        {foundOf(file)} {file.remembered && said.rememberedAs}
      </p>
      <div aria-live="polite">
        <Statement>{report === null ? said.reading : summaryOf(report, currency)}</Statement>
        {file.again && <p class="error">{said.changedSince}</p>}
      </div>
      <ImportQuestions file={file} currency={currency} onChange={change} />
      {report !== null && <ImportPreview report={report} currency={currency} />}
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
      <Go file={file} importing={importing} />
    </div>
  );
}

function foundOf({ survey, mapping }: OpenFile): string {
  const how = `${said.encoding[survey.encoding]}, ${said.separated[survey.layout.delimiter]}`;
  const system = said.system[mapping.system];
  return said.found(system === '' ? '' : said.from(system), survey.rows, how);
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
    report.same > 0 ? said.same(report.same) : '',
    leftOut > 0 ? said.leftOut(leftOut) : '',
    report.unreadable > 0 ? said.unreadable(report.unreadable) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function Go({ file, importing }: { readonly file: OpenFile; readonly importing: Importing }) {
  const { report, mapping, survey } = file;
  const open = questionsOf(mapping, survey).some(
    ({ field }) => !(field in mapping.orders) && !(field in mapping.decimals),
  );
  const rows =
    report === null ? 0 : report.newLeads + report.newSales + report.newOthers + report.changed;
  return (
    <div>
      {open && <p class="error">{said.answerFirst}</p>}
      {report !== null && rows === 0 && <p class="hint">{said.nothingToDo}</p>}
      <div class="actions">
        <button
          type="button"
          class="first"
          disabled={open || rows === 0}
          onClick={() => void importing.carryOut(file)}
        >
          {said.go(rows)}
        </button>
        <button type="button" onClick={importing.close}>
          {words.shared.cancel}
        </button>
      </div>
    </div>
  );
}
