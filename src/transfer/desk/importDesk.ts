import type { Instant } from '../../domain/calendar.ts';
import type { Database } from '../../storage/database.ts';
import { applyImport } from '../../storage/imports.ts';
import { part } from '../../storage/progress.ts';
import type { SnapshotDatabase } from '../../storage/snapshots.ts';
import type { Progress } from '../csv/encoding.ts';
import { importTime, readKnown } from '../known.ts';
import { headKey, type Mapping, type World } from '../plan/mapping.ts';
import type { Plan } from '../plan/plan.ts';
import { planner } from '../plan/planner.ts';
import { type PlanReport, type ReportWords, refusedCsv, reportOf } from '../report.ts';
import { batchesOf, type NoList, type Survey, surveyFile } from '../survey.ts';
import { copyFirst } from './steps.ts';

/** What the page gives for a plan; when it is written and under what id the desk says. */
export type Terms = Omit<World, 'at' | 'importId'>;

/** What became of an import. */
export type Imported =
  | { readonly kind: 'done'; readonly importId: string }
  | { readonly kind: 'changed since' };

/** Where one file at a time is looked at, planned and imported. Its rows never leave it. */
export interface ImportDesk {
  readonly survey: (file: File, currency: string, tell?: Progress) => Promise<Survey | NoList>;
  readonly plan: (
    mapping: Mapping,
    terms: Terms,
    now: Instant,
    tell?: Progress,
  ) => Promise<PlanReport>;
  readonly refused: (words: ReportWords) => string;
  readonly carryOut: (tell?: Progress) => Promise<Imported>;
}

interface Planned {
  readonly plan: Plan;
  readonly mapping: Mapping;
  readonly world: World;
}

/**
 * The most rows that come in at one stroke: many times what one business has. With more, every page
 * would take its time, and a plan of all of them would not fit in the memory of the browser.
 */
const MOST_WRITES = 100_000;

export function importDesk(db: Database, copies: SnapshotDatabase, most = MOST_WRITES): ImportDesk {
  let open: { readonly file: File; readonly survey: Survey } | null = null;
  let planned: Planned | null = null;
  return {
    survey: async (file, currency, tell) => {
      planned = null;
      const survey = await surveyFile(file, currency, tell);
      open = survey.kind === 'list' ? { file, survey } : null;
      return survey;
    },
    plan: async (mapping, terms, now, tell) => {
      if (open === null) throw new Error('No file is open.');
      const at = await importTime(db, now);
      const world = { ...terms, at, importId: crypto.randomUUID() };
      const planning = planner(mapping, await readKnown(db), world, most);
      const { encoding, layout } = open.survey;
      for await (const rows of batchesOf(open.file, encoding, layout, tell))
        for (const row of rows) planning.see(row);
      planned = { plan: planning.plan(), mapping, world };
      return reportOf(planned.plan);
    },
    refused: (words) => (planned === null ? '' : refusedCsv(planned.plan, planned.mapping, words)),
    carryOut: async (tell = () => {}) => {
      if (open === null || planned === null) throw new Error('Nothing is planned.');
      if (planned.plan.beyond > 0) throw new Error('The plan ends before the file does.');
      return carryOut(db, copies, open.file.name, planned, tell);
    },
  };
}

/** The copy is made first, so that even a fault of ours can be taken back. */
async function carryOut(
  db: Database,
  copies: SnapshotDatabase,
  fileName: string,
  { plan, mapping, world }: Planned,
  tell: Progress,
): Promise<Imported> {
  const writes = [...plan.new, ...plan.changed, ...plan.takenBack];
  // What is taken back leaves its mark among the deletions, and going back to the copy must lift it.
  const marked = plan.takenBack.length > 0 ? ['deletions'] : [];
  const tables = [...new Set<string>(writes.map(({ table }) => table)), ...marked];
  const order = { reason: 'import' as const, what: fileName, tables, now: world.at };
  await copyFirst(db, copies, order, part(tell, 0, 0.3));
  const { importId: id, at } = world;
  const counts = {
    rows: plan.rows,
    new: plan.new.length,
    changed: plan.changed.length,
    takenBack: plan.takenBack.length,
    same: plan.same,
    skipped: plan.skipped.length,
    unreadable: plan.unreadable.length,
  };
  const read = { head: headKey(mapping.head), mapping };
  const result = await applyImport(
    db,
    { id, at, kind: mapping.content, fileName, counts, read, writes },
    part(tell, 0.3, 1),
  );
  return result === 'done' ? { kind: 'done', importId: id } : { kind: result };
}
