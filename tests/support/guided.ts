import { join } from 'node:path';
import type { BrowserKind } from './browser.ts';
import { ROOT } from './build.ts';
import {
  answerByKeys,
  answerByMouse,
  browseUntilAsked,
  logLead,
  logSale,
  popupIsGone,
  review,
  welcome,
} from './main-job.ts';
import { photographer } from './pictures.ts';
import { ELSEWHERE, SITES, type SiteName, urlOf } from './practice/hosts.ts';
import { askingEverywhere, choose, fill, lastWeek } from './seed.ts';
import { type Stage, setStage } from './stage.ts';
import { readFacts, summaryOf } from './summary.ts';

const PICTURES = join(ROOT, 'shots');

type Look = ReturnType<typeof photographer>;

/**
 * The main job as a person would do it, before practice pages at the sites' real addresses: the
 * welcome page, a visit to each platform, the question in the real popup, a lead, a sale, the review.
 */
export async function guidedRun(kind: BrowserKind): Promise<void> {
  const stage = await setStage(kind, { welcome: true });
  const since = Date.now();
  try {
    const look = photographer(stage.browser, PICTURES);
    await begin(stage, look);
    for (const site of Object.keys(SITES) as SiteName[]) await visit(stage, site, look);
    await logOutcomes(stage, look);
    await compare(stage, look);
    console.log(`\n${summaryOf(await readFacts(stage.browser), since)}`);
    console.log(`\nPictures of the popup and the pages, light and dark, are in ${PICTURES}`);
  } finally {
    await stage.close();
  }
}

async function begin({ browser }: Stage, look: Look): Promise<void> {
  console.log('The welcome page has opened by itself and is filled in: £24,000 within a year.');
  const page = await browser.tab(`${browser.origin}app.html#/welcome`);
  await welcome(page, look);
  await page.close();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  await fill(browser, await lastWeek(Date.now(), zone));
  await choose(browser, { asking: askingEverywhere('every session'), weekStart: 1 });
}

async function visit({ browser }: Stage, site: SiteName, look: Look): Promise<void> {
  console.log(`${SITES[site].name}: reading the feed until the question opens by itself.`);
  const { page, popup } = await browseUntilAsked(browser, site);
  if (site === 'linkedin') await look('popup, asking', popup);
  await (site === 'x' ? answerByKeys : answerByMouse)(popup, site);
  await popupIsGone(browser);
  console.log(`${SITES[site].name}: answered in the popup.`);
  await page.close();
}

async function logOutcomes({ browser }: Stage, look: Look): Promise<void> {
  console.log('LinkedIn: a person looks promising; a lead and a sale are logged from the popup.');
  const page = await browser.open(urlOf('linkedin', 'person'));
  const popup = await browser.clickIcon(page);
  await look('popup, running', popup);
  await logLead(popup, look);
  await logSale(popup, 'Ada Marlow');
  await popup.close();
  await page.close();
  const elsewhere = await browser.open(`https://${ELSEWHERE}/`);
  const other = await browser.clickIcon(elsewhere);
  await look('popup, on another site', other);
  await other.close();
  await elsewhere.close();
}

async function compare({ browser }: Stage, look: Look): Promise<void> {
  console.log('The dashboard sets the time against the lead and the sale; last week is reviewed.');
  const dashboard = await browser.own('app.html#/');
  await dashboard.see('LinkedIn');
  await look('dashboard', dashboard);
  await dashboard.close();
  await review(browser, look);
}
