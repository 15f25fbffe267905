import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, startOfDay, weekOf } from '../../src/domain/calendar.ts';
import { HOUR, MINUTE } from '../../src/domain/duration.ts';
import type { Session } from '../../src/domain/session.ts';
import { attentionOf } from '../../src/domain/visitPart.ts';
import { axeFindings } from '../support/axe.ts';
import { aGoal, aSale, aSession, aVisit, someCoverage } from '../support/rows.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { putRows, rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

const ZONE = Temporal.Now.timeZoneId();
const WEEK = addDays(weekOf(Temporal.Now.plainDateISO().toString(), 1), -7);
const TUESDAY = startOfDay(addDays(WEEK, 1), ZONE);

/** Two sessions of last week that say nothing of what they were for, and what they brought. */
function lastWeek() {
  const at = { zone: ZONE, purpose: 'unstated' } as const;
  const morning = TUESDAY + 9 * HOUR;
  const noon = TUESDAY + 12 * HOUR;
  const sessions = [
    aSession({ ...at, id: 'morning', start: morning }),
    aSession({ ...at, id: 'noon', start: noon, platform: 'x' }),
  ];
  const visits = [
    aVisit({
      id: 'a',
      sessionId: 'morning',
      start: morning,
      end: morning + 10 * MINUTE,
      seconds: 600,
    }),
    aVisit({
      id: 'b',
      sessionId: 'noon',
      platform: 'x',
      start: noon,
      end: noon + 5 * MINUTE,
      seconds: 300,
    }),
  ];
  const coverage = [someCoverage({ from: TUESDAY, to: TUESDAY + 18 * HOUR })];
  return { sessions, visits, coverage, sales: [aSale({ on: addDays(WEEK, 1), amount: 185_000 })] };
}

describe('sessions and the review', () => {
  let stage: Stage;
  let page: View;
  beforeAll(async () => {
    stage = await setStage(BROWSER);
    page = await stage.browser.own('app.html#/sessions');
    await page.see('No sessions yet.');
    await page.close();
    const settings = [{ id: 'settings', currency: 'GBP', weekStart: 1, welcomedAt: 1 }];
    const rows = { ...lastWeek(), settings, goals: [aGoal({ title: 'More work' })] };
    for (const [table, all] of Object.entries(rows))
      await putRows(stage.browser, table, all as never);
  });
  afterAll(() => stage?.close());

  const rows = async <Row>(table: string) =>
    (await rowsOf(stage.browser, table)) as unknown as Row[];
  const sessions = (what: string, hold: (all: Session[]) => boolean) =>
    until(what, async () => hold(await rows<Session>('sessions')));

  test('several sessions are answered at once, and that can be undone', async () => {
    page = await stage.browser.own('app.html#/sessions?purpose=unstated');
    await page.press('button', 'Choose all 2');
    await page.choose('They were for', 'More work');
    await page.press('button', 'Set');
    await sessions('both for the goal', (all) => all.every(({ goalId }) => goalId === 'goal'));
    await page.press('button', 'Undo');
    await sessions('both unsaid again', (all) => all.every(({ goalId }) => goalId === null));
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  test('a session is split and put back without a second lost', async () => {
    page = await stage.browser.own('app.html#/sessions');
    await page.see(/2 sessions, 15.minutes/);
    await page.press('button', /LinkedIn.*10 min/);
    await page.see('What was counted, and why the rest was not');
    await page.run(() => document.querySelector<HTMLElement>('.session-open summary')?.click());
    await page.press('button', 'Make two sessions');
    await sessions('three sessions', (all) => all.length === 3);
    await page.see(/3 sessions, 15.minutes/);
    expect(attentionOf(await rows('visits'))).toBe(900);
    expect(await axeFindings(page)).toEqual([]);
    await page.press('button', 'Put it back as recorded');
    await sessions('two sessions', (all) => all.length === 2);
    await page.see(/2 sessions, 15.minutes/);
    expect(await page.run(() => document.querySelectorAll('.session-row').length)).toBe(2);
    expect(attentionOf(await rows('visits'))).toBe(900);
    await page.close();
  });
});
