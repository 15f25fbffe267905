import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, startOfDay, weekOf } from '../../src/domain/calendar.ts';
import type { DailyTotal } from '../../src/domain/dailyTotals.ts';
import { HOUR, MINUTE } from '../../src/domain/duration.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { axeFindings } from '../support/axe.ts';
import { aSession, aVisit } from '../support/rows.ts';
import { BROWSER, type Stage, setStage } from '../support/stage.ts';
import { putRows, rowsOf } from '../support/store.ts';
import type { View } from '../support/view.ts';
import { until } from '../support/wait.ts';

const ZONE = Temporal.Now.timeZoneId();
const TUESDAY = addDays(weekOf(Temporal.Now.plainDateISO().toString(), 1), -6);
const MONDAY = addDays(TUESDAY, -1);

/** Monday's night out: from one to half past one on Tuesday. */
function aNight() {
  const start = startOfDay(TUESDAY, ZONE) + HOUR;
  const night = { start, platform: 'x', zone: ZONE, purpose: 'unstated' } as const;
  const visit = { sessionId: 'night', start, platform: 'x' } as const;
  return {
    sessions: [aSession({ ...night, id: 'night' })],
    visits: [aVisit({ ...visit, id: 'a', end: start + 30 * MINUTE, seconds: 1800 })],
    settings: [{ id: 'settings', currency: 'GBP', weekStart: 1, welcomedAt: 1 }],
  };
}

describe('the settings', () => {
  let stage: Stage;
  let settings: View;
  let sessions: View;
  beforeAll(async () => {
    stage = await setStage(BROWSER);
    const page = await stage.browser.own('app.html#/sessions');
    await page.see('No sessions yet.');
    await page.close();
    for (const [table, all] of Object.entries(aNight()))
      await putRows(stage.browser, table, all as never);
    sessions = await stage.browser.own('app.html#/sessions');
    settings = await stage.browser.own('app.html#/settings');
  });
  afterAll(() => stage?.close());

  const kept = async () =>
    (await rowsOf(stage.browser, 'settings'))[0] as unknown as Partial<Settings>;
  const totals = async () =>
    ((await rowsOf(stage.browser, 'dailyTotals')) as unknown as DailyTotal[]).map(({ day }) => day);
  const days = () =>
    sessions.run(() => [...document.querySelectorAll('.sessions h3')].map((h) => h.textContent));
  const nightOn = (weekday: string) =>
    until(`the night on ${weekday}`, async () => {
      const heads = await days();
      return heads.length === 1 && heads[0]?.startsWith(weekday) === true;
    });

  test('let a night owl’s day go on until four, at once in every open page, and take it back', async () => {
    await nightOn('Tuesday');
    await settings.fill('Find a setting', 'midnight');
    await settings.see('1 setting');
    await settings.choose('A day starts at', '4');
    await settings.see('Kept');
    await until('the night under Monday', async () => (await totals()).join() === MONDAY);
    await nightOn('Monday');
    expect(await axeFindings(settings)).toEqual([]);
    await settings.press('button', 'Undo');
    await settings.see('Taken back');
    await until('the night under Tuesday', async () => (await totals()).join() === TUESDAY);
    await nightOn('Tuesday');
    expect((await kept()).dayStart).toBe(0);
  });

  test('write dates and figures as in a region while the words stay, and take it back', async () => {
    await settings.fill('Find a setting', '');
    await settings.choose('Dates, figures and weeks as in', 'DE');
    await settings.see('a figure 1.234,5');
    await sessions.front();
    await sessions.see('Sessions');
    await settings.front();
    expect((await kept()).region).toBe('DE');
    await settings.press('button', 'Undo');
    await settings.see('a figure 1,234.5');
    expect((await kept()).region).toBeNull();
  });
});
