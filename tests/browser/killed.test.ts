import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FACT_TABLES } from '../../src/storage/replace.ts';
import { SCHEMA, writeBackup } from '../../src/transfer/backup/backup.ts';
import { relaunch } from '../support/acting.ts';
import { bundled } from '../support/bundle.ts';
import { chooseFile } from '../support/files.ts';
import type { works } from '../support/migrating.ts';
import { aLead, aSession, aVisit } from '../support/rows.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { putRows, rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

/** So many that writing them takes its time. */
const MANY = 3_000;
const HOUR = 3_600_000;
const OWN = [aLead({ id: 'own', name: 'Own' })];
const TABLES = ['leads', 'sales', 'sessions', 'visits', 'imports'] as const;

const DEALS = [
  'Deal ID,Deal Name,Source,Stage,Amount,Created,Close Date',
  ...Array.from(
    { length: MANY },
    (_, at) => `${at},Deal ${at},LinkedIn,Closed Won,100.00,2024-03-01,2024-04-02`,
  ),
].join('\n');

const backupText = async () => {
  const empty = Object.fromEntries(FACT_TABLES.map((table) => [table, []])) as never;
  const each = <Row>(row: (at: number) => Row) => Array.from({ length: MANY }, (_, at) => row(at));
  const start = Date.parse('2020-01-01');
  const at = (n: number) => ({ start: start + n * HOUR, end: start + n * HOUR + 60_000 });
  const tables = {
    ...(empty as object),
    leads: each((n) => aLead({ id: `lead ${n}` })),
    sessions: each((n) => aSession({ id: `session ${n}`, start: at(n).start })),
    visits: each((n) => aVisit({ id: `visit ${n}`, sessionId: `session ${n}`, ...at(n) })),
  };
  const backup = { schema: SCHEMA, madeAt: start, profile: null, tables: tables as never };
  return (await writeBackup(backup)).text();
};

describe('the browser killed', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(BROWSER);
  });
  afterEach(() => stage?.close().catch(() => {}));

  const counts = async () => {
    const found: { [table: string]: number } = {};
    for (const table of TABLES) found[table] = (await rowsOf(stage.browser, table)).length;
    return found;
  };
  const settings = async () => {
    const page = await stage.browser.own('app.html#/settings');
    await page.see('From a CSV file');
    await putRows(stage.browser, 'leads', OWN as never);
    return page;
  };
  /** Waits until some of the rows are written, and none of them for good; which share of all. */
  const written = (page: View, doing: string) =>
    until(
      `${doing}, half of it`,
      async () => {
        const text = await page.text();
        const [, percent] = text.match(new RegExp(`${doing}[^%]*?(\\d+)\\s?% done`)) ?? [];
        return Number(percent) > 55 && Number(percent);
      },
      40_000,
    );
  const killWhile = async (page: View, doing: string) => {
    const share = await written(page, doing);
    await stage.browser.crash();
    expect(share).toBeLessThan(100);
    return relaunch(stage);
  };
  const wholeOr = async (complete: { readonly [table: string]: number }) => {
    const none = { leads: 1, sales: 0, sessions: 0, visits: 0, imports: 0 };
    const left = await counts();
    expect([none, { ...none, ...complete }]).toContainEqual(left);
  };

  const bringIn = async (page: View) => {
    await chooseFile(page, /^A CSV file/, 'deals.csv', DEALS);
    await page.press('button', /^Bring in/);
  };

  it('in the middle of an import leaves all of it or nothing', async () => {
    const page = await settings();
    await bringIn(page);
    stage = { ...stage, browser: await killWhile(page, 'Bringing the rows in') };
    await wholeOr({ leads: 1 + MANY, sales: MANY, imports: 1 });
  });

  it('not at all, but an import stopped by its reader, leaves all of it or nothing too', async () => {
    const page = await settings();
    await bringIn(page);
    await written(page, 'Bringing the rows in');
    await page.press('button', 'Cancel');
    await page.see('Nothing is left half done.');
    await wholeOr({ leads: 1 + MANY, sales: MANY, imports: 1 });
  });

  it('in the middle of a restore leaves all of it or nothing', async () => {
    const page = await settings();
    await chooseFile(page, /^A backup of/, 'backup.json', await backupText());
    const compared = async () => (await page.text()).includes('What would change');
    await until('the backup to be compared', compared, 40_000);
    await page.press('button', 'Read it in');
    stage = { ...stage, browser: await killWhile(page, 'Reading the backup in') };
    await wholeOr({ leads: 1 + MANY, sessions: MANY, visits: MANY });
  });

  it('in the middle of a migration leaves the old store or the new one, and the next start ends it', async () => {
    const code = await bundled('tests/support/migrating.ts', 'migrating');
    const inside = async () => {
      const page = await stage.browser.own('icons/16.png');
      await page.evaluate(code);
      const ask = (name: keyof typeof works, words = '') =>
        page.evaluate(`migrating.works.${name}(${words})`);
      return { page, ask };
    };
    const first = await inside();
    await first.ask('fill', String(MANY));
    await first.page.evaluate('void migrating.works.open()');
    const partly = async () => {
      const now = (await first.ask('seen')) as Awaited<ReturnType<typeof works.seen>>;
      return now.changed > MANY / 3 && now;
    };
    const seen = await until('the migration to be half done', partly, 40_000);
    await stage.browser.crash();
    expect(seen.copied).toBe(true);
    expect(seen.changed).toBeLessThan(MANY);
    stage = { ...stage, browser: await relaunch(stage) };
    const again = await inside();
    const left = await again.ask('state');
    expect([
      { version: 1, leads: MANY, changed: 0 },
      { version: 2, leads: MANY, changed: MANY },
    ]).toContainEqual(left);
    await again.ask('open');
    expect(await again.ask('state')).toEqual({ version: 2, leads: MANY, changed: MANY });
  });
});
