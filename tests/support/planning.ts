import type { Row } from '../../src/transfer/csv/records.ts';
import { mappingOf } from '../../src/transfer/findings.ts';
import type { Mapping, World } from '../../src/transfer/plan/mapping.ts';
import { type Known, NOTHING_KNOWN, type Plan } from '../../src/transfer/plan/plan.ts';
import { planImport } from '../../src/transfer/plan/planner.ts';
import { batchesOf, surveyFile } from '../../src/transfer/survey.ts';

export const TODAY = '2026-11-22';

const WORLD: World = {
  currency: 'GBP',
  zone: 'America/New_York',
  today: TODAY,
  at: Date.parse(`${TODAY}T12:00:00Z`),
  importId: 'import',
  closesNote: 'Expected to close on {day}.',
};

/** What importing a text would do, and what would be known after it. */
export async function planOf(
  text: string,
  said: { readonly mapping?: Partial<Mapping>; readonly known?: Partial<Known> } = {},
): Promise<{ readonly plan: Plan; readonly mapping: Mapping; readonly after: Known }> {
  const file = new Blob([text]);
  const survey = await surveyFile(file, WORLD.currency);
  if (survey.kind !== 'list') throw new Error(`No list: ${survey.seems}`);
  const mapping = { ...mappingOf(survey, WORLD.currency), ...said.mapping };
  const known = { ...NOTHING_KNOWN, ...said.known };
  const rows: Row[] = [];
  for await (const batch of batchesOf(file, survey.encoding, survey.layout)) rows.push(...batch);
  const plan = planImport(rows, mapping, known, WORLD);
  return { plan, mapping, after: after(plan, known) };
}

function after(plan: Plan, known: Known): Known {
  const written = [...plan.new, ...plan.changed];
  const ids = new Set([
    ...written.map((write) => write.after.id),
    ...plan.takenBack.map(({ before }) => before.id),
  ]);
  return {
    ...known,
    leads: [
      ...known.leads.filter(({ id }) => !ids.has(id)),
      ...written.flatMap((write) => (write.table === 'leads' ? [write.after] : [])),
    ],
    sales: [
      ...known.sales.filter(({ id }) => !ids.has(id)),
      ...written.flatMap((write) => (write.table === 'sales' ? [write.after] : [])),
    ],
    importTimes: new Set([...known.importTimes, WORLD.at]),
  };
}
