import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { BrowserKind } from './browser.ts';
import { DIST, ROOT } from './build.ts';
import { CHROMIUM, FIREFOX, find } from './programs.ts';

/**
 * Opens a browser with the extension for a person to use: the real internet, and a profile that is
 * kept between runs. Ends when the browser is closed.
 */
export async function openForUse(kind: BrowserKind): Promise<void> {
  const profile = join(ROOT, '.cache', `${kind}-profile`);
  mkdirSync(profile, { recursive: true });
  console.log('Worthwhile is loaded; close the browser to end. What you do in it is kept.');
  if (kind === 'firefox') openFirefox(profile);
  else await openChromium(profile);
}

async function openChromium(profile: string): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: find(CHROMIUM) ?? 'chromium',
    headless: false,
    userDataDir: profile,
    defaultViewport: null,
    enableExtensions: [DIST.chromium],
    pipe: true,
    // Without it pages are not told that the browser is driven, and no bar says so.
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--no-first-run', ...(isRoot ? ['--no-sandbox'] : [])],
  });
  await new Promise((closed) => browser.once('disconnected', closed));
}

/** Driven by WebDriver a browser tells pages that it is; web-ext only loads the add-on. */
function openFirefox(profile: string): void {
  const webExt = join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const words = ['run', '--source-dir', DIST.firefox, '--firefox', find(FIREFOX) ?? 'firefox'];
  const kept = ['--firefox-profile', profile, '--keep-profile-changes', '--no-reload'];
  spawnSync(process.execPath, [webExt, ...words, ...kept], { cwd: ROOT, stdio: 'inherit' });
}
