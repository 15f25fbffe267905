import '../../support/setup.ts';
import type { Page } from 'puppeteer-core';
import { addDays } from '../../../src/domain/calendar.ts';
import type { Lead } from '../../../src/domain/lead.ts';
import { STAGES } from '../../../src/domain/lead.ts';
import { aLead } from '../../support/rows.ts';
import { setStage } from '../../support/stage.ts';
import { putRows } from '../../support/store.ts';
import { until } from '../../support/wait.ts';
import type { Measurement } from '../measurement.ts';
import { usualOpening } from '../rendered.ts';

const MANY = 5_000;
const CHANNELS = ['linkedin', 'facebook', 'referral'] as const;
const KINDS = ['Joinery', 'Bakery', 'Kitchens', 'Boats', 'Cycles', 'Studios', 'Brewery'];

/** The leads page of someone with five thousand leads, each with two contacts. */
export const leads: Measurement = {
  name: 'leads',
  run: async () => {
    const stage = await setStage('chromium');
    try {
      const { browser } = stage;
      await (await browser.own('app.html#/leads')).see('No lead yet.');
      await putRows(browser, 'leads', manyLeads() as never);
      await putRows(browser, 'touches', touches() as never);
      const { rendered: opening } = await usualOpening(browser, 'app.html#/leads');
      const page = browser.pageOf(await browser.own('app.html#/leads'));
      const finding = await keystroke(page);
      return [
        { name: 'leads page with 5,000, open to rendered', unit: 'ms', value: opening, limit: 500 },
        { name: 'leads page with 5,000, key to result', unit: 'ms', value: finding, limit: 100 },
      ];
    } finally {
      await stage.close();
    }
  },
};

function manyLeads(): readonly Lead[] {
  const today = Temporal.Now.plainDateISO().toString();
  return Array.from({ length: MANY }, (_, at) =>
    aLead({
      id: `lead ${at}`,
      name: `${KINDS[at % KINDS.length]} ${at}`,
      stage: STAGES[at % STAGES.length] ?? 'lead',
      channel: CHANNELS[at % CHANNELS.length] ?? 'other',
      createdAt: Date.now() - at * 100_000,
      followUpOn: at % 3 === 0 ? addDays(today, (at % 40) - 10) : null,
      expectedAmount: at % 2 === 0 ? at * 100 : null,
    }),
  );
}

const touches = () =>
  Array.from({ length: 2 * MANY }, (_, at) => ({
    id: `touch ${at}`,
    leadId: `lead ${at % MANY}`,
    at: Date.now() - at * 50_000,
    channel: 'phone',
    note: '',
    importId: null,
    updatedAt: 0,
  }));

/** From a letter in the search field to the frame that shows what has it, the slowest of five. */
async function keystroke(page: Page): Promise<number> {
  await page.waitForSelector('input[type=search]');
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    document.addEventListener(
      'input',
      () => {
        const pressed = performance.now();
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - pressed)));
      },
      { capture: true },
    );
  });
  await page.focus('input[type=search]');
  for (const [at, letter] of [...'boats'].entries()) {
    await page.keyboard.press(letter as 'b');
    await until('the frame', () =>
      page.evaluate((n) => (globalThis as unknown as { times: number[] }).times.length > n, at),
    );
  }
  return page.evaluate(() => Math.max(...(globalThis as unknown as { times: number[] }).times));
}
