import { type Guess, guessColumns, isName } from './columns/guess.ts';
import { type Encoding, encodingOf, type Progress, textOf } from './csv/encoding.ts';
import { type Layout, layoutOf } from './csv/layout.ts';
import { type Row, rowReader } from './csv/records.ts';
import { type FileKind, kindOf } from './csv/seems.ts';
import { type DateFinding, dateSurvey } from './values/dates.ts';
import { type MoneyFinding, moneySurvey } from './values/money.ts';

/** What one column is like. */
export interface ColumnSurvey {
  readonly name: string;
  /** Its first cells that say something. */
  readonly samples: readonly string[];
  readonly dates: DateFinding;
  readonly money: MoneyFinding;
}

/** A file that can be read as a list, and all that was found out about it. */
export interface Survey {
  readonly kind: 'list';
  readonly encoding: Encoding;
  readonly layout: Layout;
  readonly guess: Guess;
  readonly columns: readonly ColumnSurvey[];
  readonly rows: number;
}

/** A file that cannot be read as a list, with what it seems to be. */
export interface NoList {
  readonly kind: 'no list';
  readonly seems: FileKind | 'no columns';
}

const HEAD_BYTES = 4096;
const START_CHARACTERS = 100_000;

/**
 * Reads a whole file once and says what it is and what its columns are like. Nothing is kept of it
 * but samples.
 * @param currency the reader's own, ISO 4217
 */
export async function surveyFile(
  file: Blob,
  currency: string,
  tell?: Progress,
): Promise<Survey | NoList> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const seems = kindOf(head, file.size);
  if (seems !== 'text') return { kind: 'no list', seems };
  const encoding = await encodingOf(file, (share) => tell?.(share / 2));
  const layout = await layoutIn(file, encoding);
  if (layout === null) return { kind: 'no list', seems: 'no columns' };
  const columns = watchColumns(layout, currency);
  let rows = 0;
  for await (const batch of batchesOf(file, encoding, layout, (share) => tell?.(0.5 + share / 2)))
    for (const row of batch) {
      rows += 1;
      columns.see(row);
    }
  const named = headOf(layout);
  return {
    kind: 'list',
    encoding,
    layout: { ...layout, head: named },
    guess: guessColumns(named),
    columns: columns.found(),
    rows,
  };
}

async function layoutIn(file: Blob, encoding: Encoding): Promise<Layout | null> {
  const bytes = await file.slice(0, START_CHARACTERS).arrayBuffer();
  const start = new TextDecoder(encoding).decode(bytes, { stream: true });
  // The last line may be cut through; what is left of it would count as a row of another width.
  const whole = bytes.byteLength < file.size ? start.slice(0, start.lastIndexOf('\n') + 1) : start;
  return layoutOf(whole || start, isName);
}

/** A list without a head has columns called by their numbers. */
function headOf({ head, width }: Layout): readonly string[] {
  return head.length > 0 ? head : Array.from({ length: width }, (_, at) => `Column ${at + 1}`);
}

/** The rows of a file under its head, a piece of the file at a time. */
export async function* batchesOf(
  file: Blob,
  encoding: Encoding,
  { delimiter, headLine }: Layout,
  tell?: Progress,
): AsyncGenerator<readonly Row[]> {
  const reader = rowReader(delimiter);
  const under = (rows: readonly Row[]) =>
    (rows[0]?.line ?? 0) > headLine
      ? rows
      : rows.filter(({ line, cells }) => line > headLine && !/^sep=.$/.test(cells.join('')));
  for await (const text of textOf(file, encoding, tell)) yield under(reader.push(text));
  yield under(reader.end());
}

const SAMPLES = 3;
/** A column of which so many cells are neither dates nor amounts is looked at no more. */
const STRANGERS = 200;

function watchColumns({ head, width }: Layout, currency: string) {
  const names = headOf({ head, width, delimiter: ',', headLine: 0 });
  const watched = names.map((name) => {
    const state = {
      samples: [] as string[],
      dates: dateSurvey(),
      money: moneySurvey(currency),
      strange: 0,
    };
    return { name, ...state };
  });
  const see = ({ cells }: Row) => {
    watched.forEach((column, at) => {
      const cell = cells[at] ?? '';
      if (cell === '' || column.strange > STRANGERS) return;
      if (column.samples.length < SAMPLES && !column.samples.includes(cell))
        column.samples.push(cell);
      const isDate = column.dates.see(cell);
      const isMoney = column.money.see(cell);
      if (!isDate && !isMoney) column.strange += 1;
    });
  };
  const found = () =>
    watched.map(({ name, samples, dates, money }) => ({
      name,
      samples,
      dates: dates.finding(),
      money: money.finding(),
    }));
  return { see, found };
}
