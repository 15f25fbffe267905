import { hasAccess, onAccessChange } from '../browser/access.ts';
import { action, badgeWaiting, openAtLead } from '../browser/action.ts';
import { onAlarm, setAlarm } from '../browser/alarms.ts';
import { local, session } from '../browser/areas.ts';
import { onCommand } from '../browser/commands.ts';
import { keepFault } from '../browser/faults.ts';
import { hearFaults } from '../browser/hearFaults.ts';
import { notifyWaiting, onNotificationClick } from '../browser/notifications.ts';
import {
  onInstalled,
  onMessage,
  onStartup,
  onTabGone,
  openPage,
  ownOrigin,
  type Sender,
} from '../browser/runtime.ts';
import { inject, tellTab } from '../browser/scripts.ts';
import { storingFailsSince } from '../browser/storingFails.ts';
import { tabs } from '../browser/tabs.ts';
import { windows } from '../browser/windows.ts';
import { SECOND } from '../domain/duration.ts';
import { originsOfPlatform } from '../domain/ownSite.ts';
import { isPageOpened } from '../protocol/pageOpened.ts';
import { type PopupReply, readPopupRequest, type ViewRequest } from '../protocol/popup.ts';
import { readReport } from '../protocol/readReport.ts';
import type { Report, ReportReply } from '../protocol/report.ts';
import { isSettingsChanged } from '../protocol/settingsChanged.ts';
import { coverOn } from '../storage/coverage.ts';
import { Database } from '../storage/database.ts';
import { readSettings } from '../storage/settings.ts';
import { steadily } from '../storage/steady.ts';
import { openAsker } from './asker.ts';
import { dare } from './dare.ts';
import { hearReport, type Script } from './hearing.ts';
import { sendRules, watchOpenTabs } from './injector.ts';
import { openRecorder } from './recorder.ts';
import { openReminder, REMINDER, REVIEW } from './reminder.ts';
import { speakerOf } from './sender.ts';
import { followSites, keepScripts, keepTables } from './sites.ts';
import {
  type Beginning,
  coverBefore,
  coverPlatforms,
  coverStart,
  isNewRun,
  type Run,
} from './starting.ts';
import { holdBack } from './waiting.ts';

// The browser ends the worker between any two events, and wakes it only for listeners that it
// registers before its first pause: all of them stand here, and nothing that matters is kept.

hearFaults((error) => void keepFault('worker', error));

const db = new Database();
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const recorder = openRecorder({
  db,
  local,
  session,
  zone,
  hasAccess: (platform) => hasAccess(originsOfPlatform(platform)),
});
const language = () => navigator.language;
const world = { db, zone, language };
const asker = openAsker({ ...world, action, tabs, windows, failingSince: storingFailsSince });
const languages = () => navigator.languages;
const saying = { setAlarm, languages, badge: badgeWaiting, notify: notifyWaiting };
const reminder = openReminder({ ...world, ...saying, local });

/** What began this run, as far as the browser has said; it says so at once or not at all. */
let beginning: Beginning = 'unknown';
const TOLD_WITHIN = 3 * SECOND;

onMessage(receive);

onInstalled((first) => {
  // An update may come with the browser's own start, which tells more.
  if (beginning === 'unknown') beginning = 'installation';
  dare('opening the welcome page', async () => {
    if (first) await openPage('app.html#/welcome');
  });
  dare('taking over open tabs', takeOver);
});

onStartup(() => {
  beginning = 'browser';
  dare('recovering visits', () => recorder.sweep(true, Date.now()));
});

onTabGone((tabId) => {
  dare('ending the visit of a closed tab', () => recorder.tabGone(tabId, Date.now()));
});

onAccessChange(() => {
  dare('following the access', () => followSites(db));
});

onCommand(() => {
  dare('opening the popup', async () => void (await openAtLead()));
});

onAlarm((name) => {
  if (name === REMINDER || name === REVIEW) dare('reminding', () => reminder.keep(Date.now()));
});

onNotificationClick((kind) => {
  const page = kind === 'review' ? 'app.html#/review' : 'app.html#/leads';
  dare('opening what waits', () => openPage(page));
});

const waiting = holdBack();
const started = waiting.turn.then(start);
dare('noting the start', afterStart);
void waiting.turn.then(() => {
  dare('reminding', () => reminder.keep(Date.now()));
  dare('registering for her sites', () => keepScripts(db));
  dare('writing the tables', () => keepTables(db));
  dare('recovering visits', () => recorder.sweep(false, Date.now()));
});

function receive(message: unknown, sender: Sender): Promise<unknown> | undefined {
  const from = speakerOf(sender, ownOrigin(), []);
  switch (from?.kind) {
    case undefined:
      return hearFromSite(message, sender);
    case 'script': {
      const report = readReport(message);
      return report === null ? undefined : hear(report, from);
    }
    case 'page':
      return hearFromPage(message);
  }
}

function hearFromPage(message: unknown): Promise<unknown> | undefined {
  if (isSettingsChanged(message)) return followSettings();
  if (isPageOpened(message)) return recorder.sweep(false, Date.now());
  const request = readPopupRequest(message);
  if (request === null) return undefined;
  return request.kind === 'popup view' ? show(request) : asker.answerRequest(request, Date.now());
}

/** The view comes first. What stands on the icon has done its work once she opened the popup herself. */
function show(request: ViewRequest): Promise<PopupReply> {
  const shown = waiting.goAfter(asker.answerRequest(request, Date.now()));
  if (request.why === null) dare('clearing the badge', () => shown.then(() => reminder.looked()));
  return shown;
}

/** Whether a stranger is a site she added stands in the store; a report of any other is refused. */
function hearFromSite(message: unknown, sender: Sender): Promise<unknown> | undefined {
  const report = readReport(message);
  if (report === null || sender.frameId !== 0) return undefined;
  return steadily(db, () => readSettings(db)).then(({ ownSites }) => {
    const from = speakerOf(sender, ownOrigin(), ownSites);
    return from?.kind === 'script' ? hear(report, from) : null;
  });
}

/** A report that comes with the start waits until the start is noted, or cannot be. */
async function hear(report: Report, from: Script): Promise<ReportReply> {
  waiting.go();
  await started.catch(() => null);
  return hearReport(recorder, asker, report, from, Date.now());
}

async function followSettings(): Promise<void> {
  const now = Date.now();
  const rules = readSettings(db).then((chosen) => sendRules(tabs, chosen, recorder.rules, tellTab));
  await Promise.all([rules, reminder.keep(now), asker.followSettings(now), followSites(db)]);
}

/** The worker starts many times in one run. What is reported meanwhile waits for it. */
async function start(): Promise<Run | null> {
  const isNew = await isNewRun(session);
  // A store that never answers must not keep reports from being refused, and so kept.
  return steadily(db, async () => {
    if (isNew) return coverStart(db, Date.now());
    await coverOn(db, Date.now());
    return null;
  });
}

async function afterStart(): Promise<void> {
  const run = await started;
  await coverPlatforms(db, hasAccess, Date.now());
  if (run === null) return;
  await new Promise((resolve) => setTimeout(resolve, TOLD_WITHIN));
  await coverBefore(db, run, beginning);
  // Chromium says nothing when the extension is switched on, and leaves open tabs unwatched.
  if (beginning === 'unknown') await takeOver();
}

async function takeOver(): Promise<void> {
  await recorder.sweep(true, Date.now());
  await keepTables(db);
  await watchOpenTabs(tabs, await readSettings(db), inject);
}
