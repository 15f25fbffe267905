import type { Browser } from './browser.ts';
import { SITES, type SiteName, urlOf } from './practice/hosts.ts';
import type { View } from './view.ts';
import { pause, until } from './wait.ts';

/** Told of everything worth seeing on the way: its name and where it can be seen. */
export type Onlooker = (what: string, view: View) => Promise<void>;

const nobody: Onlooker = async () => {};

/** The welcome page as a consultant would fill it in. */
export const WELCOME = {
  revenue: '24000',
  hours: '6',
  hourlyValue: '60',
  typicalSale: '1800',
  currency: 'GBP',
} as const;

/** Opened by itself, the popup takes no key for its first 700 ms. */
const DEAF = 800;

/** A year from now, as a date field holds it. */
function nextYear(): string {
  return new Date(Date.now() + 365 * 24 * 3600 * 1000).toISOString().slice(0, 10);
}

/** Fills in the welcome page, which is open already. */
export async function welcome(page: View, look = nobody): Promise<void> {
  await page.choose(/^Currency/, WELCOME.currency);
  await page.fill(/^I want/, WELCOME.revenue);
  await page.choose(/of revenue by/, nextYear());
  await look('welcome, what it must bring in', page);
  await page.press('button', 'Go on');
  await page.choose(/^What do you sell/, 'projects');
  await page.fill(/one sale usually brings/, WELCOME.typicalSale);
  await look('welcome, what is sold', page);
  await page.press('button', 'Go on');
  await page.fill(/^Hours a week on social media/, WELCOME.hours);
  await page.fill(/hour of yours is worth/, WELCOME.hourlyValue);
  await look('welcome, how long and where', page);
  await page.press('button', 'Begin');
  await until('the dashboard', () => page.run(() => location.hash === '#/'));
}

/** Opens a platform, scrolls until the popup opens by itself, and gives both. */
export async function browseUntilAsked(
  browser: Browser,
  site: SiteName,
): Promise<{ readonly page: View; readonly popup: View }> {
  const page = await browser.open(urlOf(site, 'feed'));
  const popup = await until(
    `the popup on ${SITES[site].name}`,
    async () => {
      const open = await browser.popupNow();
      if (open) return open;
      await page.wheel(200);
      await pause(300);
      return undefined;
    },
    25_000,
  );
  return { page, popup };
}

/** Answers with the first goal, by two keys. */
export async function answerByKeys(popup: View, site: SiteName): Promise<void> {
  await popup.see(`What is this ${SITES[site].name} visit for?`);
  await pause(DEAF);
  await popup.key('1');
  await popup.key('Enter');
}

/** Answers with the first goal, by the mouse. */
export async function answerByMouse(popup: View, site: SiteName): Promise<void> {
  await popup.see(`What is this ${SITES[site].name} visit for?`);
  await popup.press('radio', /24,000/);
  await popup.press('radio', '20');
  await popup.press('button', 'Start');
}

export async function popupIsGone(browser: Browser): Promise<void> {
  await until('the popup to close', async () => (await browser.popupNow()) === undefined);
}

/** Logs the person whose page is open as a lead, in two steps. */
export async function logLead(popup: View, look = nobody): Promise<void> {
  await popup.press('button', 'Log a lead');
  await popup.see('Who may buy?');
  await look('popup, logging a lead', popup);
  await popup.press('button', 'Next');
  await popup.press('radio', 'In a week');
  await popup.press('button', 'Save the lead');
  await popup.see('is saved as a lead');
}

/** Logs a sale to the lead that was just logged. */
export async function logSale(popup: View, lead: string): Promise<void> {
  await popup.press('button', 'Log a sale');
  await popup.fill('Amount in all', WELCOME.typicalSale);
  await popup.choose('From which lead?', lead);
  await popup.press('button', 'Save the sale');
  await popup.see(/The sale of .* is saved/);
}

/** Goes through the five steps: LinkedIn stays, one thing changes on X, the others are cut. */
export async function review(browser: Browser, look = nobody): Promise<void> {
  const page = await browser.own('app.html#/review');
  // Early on a Monday the review of the week before is not ready, and can be begun all the same.
  await page.see(/What happened|Review it now/);
  if (await page.has('link', 'Review it now')) await page.press('link', 'Review it now');
  await page.see('What happened');
  await look('review', page);
  await nextStep(page, 'Is it paying?');
  await nextStep(page, 'Five questions');
  await nextStep(page, 'You decide, platform by platform.');
  await page.choose('Decision for LinkedIn', 'Keep');
  await page.choose('Decision for X', 'Change one thing');
  await page.fill('The one thing to change on X', 'Answer people instead of reading');
  await page.choose('Decision for Facebook', 'Cut');
  await page.choose('Decision for Instagram', 'Cut');
  await look('review, deciding', page);
  await nextStep(page, 'One thing you will do in the week ahead');
  await page.fill(/^When/, 'Tuesday at 9');
  await page.fill(/^I …/, 'call Harbour Hotel');
  await page.press('button', 'Save the review');
  await page.see('The summary');
  await look('review, decided', page);
}

/** Goes on to the step on which the words stand. */
async function nextStep(page: View, words: string): Promise<void> {
  await page.press('button', 'Go on');
  await page.see(words);
}
