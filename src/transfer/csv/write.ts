/** A spreadsheet takes a cell that begins so for a formula and runs it. */
const DANGEROUS = /^'*[=+\-@\t\r\n]/;

/** An apostrophe in front makes a cell plain text in every spreadsheet; `plainCell` takes it away. */
export const harmless = (cell: string): string => (DANGEROUS.test(cell) ? `'${cell}` : cell);

/** A cell as it was before `harmless`. */
export const plainCell = (cell: string): string =>
  /^'+[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell;

/** Spreadsheets know UTF-8 by this mark alone. */
const MARK = '\ufeff';

/** A list as Excel, LibreOffice and Google Sheets open it right: UTF-8 with its mark, RFC 4180. */
export function writeCsv(rows: Iterable<readonly string[]>): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map(quotedCell).join(','));
  return `${MARK}${lines.join('\r\n')}\r\n`;
}

function quotedCell(cell: string): string {
  const safe = harmless(cell);
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
