import { sameRow } from './rowChange.ts';

/**
 * The row with what a form says otherwise than the row it began with, or `null` where one of these
 * fields was changed otherwise meanwhile: two pages may change different fields of one row, and of
 * the same field the later page is told.
 * @param seen the row as the page showed it when the edit began
 * @param said fields of the form, changed or not
 */
export function edited<Row extends object>(
  row: Row,
  seen: NoInfer<Row>,
  said: Partial<NoInfer<Row>>,
): Row | null {
  const fields = (Object.keys(said) as (keyof Row)[]).filter(
    (field) => !sameRow(seen[field], said[field]),
  );
  const clash = fields.some(
    (field) => !sameRow(row[field], seen[field]) && !sameRow(row[field], said[field]),
  );
  if (clash) return null;
  return { ...row, ...Object.fromEntries(fields.map((field) => [field, said[field]])) };
}
