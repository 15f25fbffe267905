import { fiveYearProfile } from '../../support/fiveYearProfile.ts';
import { removeProfile } from '../../support/profile.ts';
import { setStage } from '../../support/stage.ts';
import type { View } from '../../support/view.ts';
import { until } from '../../support/wait.ts';
import { longestTask, watchTasks } from '../longTasks.ts';
import type { Figure, Measurement } from '../measurement.ts';

const PATIENCE = 400_000;

/** Runs in a page: what is handed to the downloads is kept instead. */
function keepSaved(): void {
  URL.createObjectURL = (saved: Blob) => {
    Object.assign(globalThis, { saved });
    return '#/settings';
  };
}

/** Runs in a page: chooses the backup that was saved; its bytes. */
function chooseSaved(): number {
  const { saved } = globalThis as unknown as { readonly saved: Blob };
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
  const input = inputs.find((one) => one.labels?.[0]?.textContent?.startsWith('A backup of'));
  if (!input) throw new Error('There is no field for the backup.');
  const chosen = new DataTransfer();
  chosen.items.add(new File([saved], 'backup.json'));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return saved.size;
}

const shown = (page: View, words: RegExp) =>
  until(`${words}`, async () => words.test(await page.text()), PATIENCE);

/** Does something that takes long; how long it took, and the longest task of the page meanwhile. */
async function timed(
  page: View,
  name: string,
  begin: () => Promise<unknown>,
  end: RegExp,
): Promise<Figure[]> {
  await watchTasks(page);
  const begun = performance.now();
  await begin();
  await shown(page, end);
  const value = performance.now() - begun;
  const of = `backup of five years, ${name}`;
  return [
    { name: of, unit: 'ms', value, limit: null },
    {
      name: `${of}: longest task of the page`,
      unit: 'ms',
      value: await longestTask(page),
      limit: 100,
    },
  ];
}

/** Five years saved, erased and read back: how long each takes, and whether the page goes on. */
export const backup: Measurement = {
  name: 'backup',
  run: async () => {
    const profile = await fiveYearProfile();
    const stage = await setStage('chromium', { profile });
    try {
      const page = await stage.browser.own('app.html#/settings');
      await page.see('From a CSV file');
      await page.run(keepSaved);
      const press = (button: string) => () => page.press('button', button);
      const saved = await timed(page, 'saved', press('Save a backup'), /is in your downloads/);
      await page.press('radio', 'Everything');
      await page.press('checkbox', 'Yes, erase everything');
      const erased = await timed(page, 'all erased', press('Erase it'), /Everything is erased/);
      const bytes = { size: 0 };
      const choose = async () => {
        bytes.size = await page.run(chooseSaved);
      };
      const opened = await timed(page, 'opened and compared', choose, /What would change/);
      const read = await timed(page, 'read in', press('Read it in'), /The backup is read in/);
      const size = {
        name: 'backup of five years',
        unit: 'B',
        value: bytes.size,
        limit: null,
      } as const;
      return [size, ...saved, ...erased, ...opened, ...read];
    } finally {
      await stage.close();
      removeProfile(profile);
    }
  },
};
