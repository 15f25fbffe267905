import '../../support/setup.ts';
import type { Chromium } from '../../support/chromium.ts';
import { fiveYearProfile } from '../../support/fiveYearProfile.ts';
import { removeProfile } from '../../support/profile.ts';
import { closeWelcome, setStage } from '../../support/stage.ts';
import type { Figure, Measurement } from '../measurement.ts';
import { median } from '../median.ts';
import { scrolling } from '../smooth/scrolling.ts';
import { sliding } from '../smooth/slider.ts';

/** A frame at 60 a second. */
const ANSWER = 16;
const FRAME = 50;
const TIMES = 5;

async function ofSlider(browser: Chromium): Promise<Figure> {
  const page = await browser.own('app.html#/?range=all');
  await page.press('button', 'What if');
  await page.see('Nothing of it is stored.');
  const value = median(await sliding(page, TIMES));
  await page.close();
  return { name: 'five years: slider answer', unit: 'ms', value, limit: ANSWER };
}

async function ofScrolling(browser: Chromium, name: string, path: string) {
  const page = await browser.own(path);
  await page.see(/\d/);
  const value = median(await scrolling(page, TIMES));
  await page.close();
  return {
    name: `five years: longest frame while scrolling, ${name}`,
    unit: 'ms',
    value,
    limit: FRAME,
  } as const;
}

/** Whether what is moved follows at once, in five years of records. */
export const smooth: Measurement = {
  name: 'smooth',
  run: async () => {
    const profile = await fiveYearProfile();
    const stage = await setStage('chromium', { profile });
    try {
      await closeWelcome(stage.browser);
      return [
        await ofSlider(stage.browser),
        await ofScrolling(stage.browser, 'dashboard', 'app.html#/?range=all'),
        await ofScrolling(stage.browser, 'sessions', 'app.html#/sessions'),
      ];
    } finally {
      await stage.close();
      removeProfile(profile);
    }
  },
};
