import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.ts';
import type { Chromium } from './chromium.ts';

const ICONS = join(ROOT, 'assets', 'icons');
/** The sizes the manifest names. */
const SIZES = [16, 32, 48, 128];

const svg = () => readFileSync(join(ICONS, 'icon.svg'), 'utf8');

/** Makes the PNGs of the icon. */
export async function drawIcons({ driven }: Chromium): Promise<void> {
  const page = await driven.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg()}`,
    );
    const path = join(ICONS, `${size}.png`) as `${string}.png`;
    await page.screenshot({ path, omitBackground: true });
  }
  await page.close();
}

interface Badge {
  readonly text: string;
  readonly means: string;
  readonly over?: boolean;
}

/** What may stand on the icon, as `background/badge.ts` and `background/reminder.ts` write it. */
const BADGES: readonly Badge[] = [
  { text: '', means: 'nothing to say' },
  { text: '?', means: 'asking what a visit is for' },
  { text: '12', means: 'minutes left of a plan' },
  { text: '+5', means: 'minutes over it', over: true },
  { text: '3', means: 'follow-ups due' },
];

/** The colours of toolbars: Chromium and Firefox, light and dark. */
const TOOLBARS = ['#ffffff', '#f0f0f4', '#3c3c3c', '#2b2a33'];

function badged({ text, over }: Badge): string {
  const badge = text && `<b style="background:${over ? '#9a3412' : '#16201d'}">${text}</b>`;
  return `<span class="icon">${svg()}${badge}</span>`;
}

/** One sheet with the icon at every size and every badge, on light and dark toolbars. */
export async function drawBadges({ driven }: Chromium): Promise<void> {
  const page = await driven.newPage();
  await page.setViewport({ width: 760, height: 440, deviceScaleFactor: 2 });
  const row = (colour: string) => `<div style="background:${colour}">
    ${SIZES.map((size) => `<span style="width:${size}px;height:${size}px">${svg()}</span>`).join('')}
    ${BADGES.map(badged).join('')}</div>`;
  await page.setContent(`<style>
    body { margin: 0 } svg { display: block; width: 100%; height: 100% }
    div { display: flex; align-items: center; gap: 28px; height: 110px; padding: 0 20px; box-sizing: border-box }
    div:has(> span) span:nth-child(4) { height: 96px !important; width: 96px !important }
    .icon { position: relative; width: 16px; height: 16px }
    .icon b { position: absolute; left: 4px; top: 7px; min-width: 12px; padding: 0 2px; border-radius: 3px;
      font: 600 9px/12px sans-serif; text-align: center; color: #fbfcfa }
  </style>${TOOLBARS.map(row).join('')}`);
  await page.screenshot({ path: join(ROOT, 'assets', 'store', 'badges.png') as `${string}.png` });
  await page.close();
}
