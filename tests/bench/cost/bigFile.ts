import { setStage } from '../../support/stage.ts';
import type { View } from '../../support/view.ts';
import { until } from '../../support/wait.ts';
import { longestTask, watchTasks } from '../longTasks.ts';
import type { Measurement } from '../measurement.ts';

/** About 100 MB: the most that is promised to be read. */
const ROWS = 900_000;
const PATIENCE = 180_000;
const MEGABYTE = 1_000_000;

/** Runs in a page: makes a list of deals with what people write into cells, and chooses it; its bytes. */
function chooseBigFile(rows: number): number {
  const stages = ['Closed Won', 'Proposal', 'Closed Lost', 'Qualified', '"Proposal"'];
  const notes = [
    'met at the fair',
    '"said ""later"", twice"',
    '',
    '"two\nlines"',
    'a " in it',
    '=1+1',
  ];
  const parts = [
    'Deal ID,Deal Name,Company,Contact Name,Email,Source,Stage,Amount,Created,Close Date,Note\n',
  ];
  for (let at = 0; at < rows; at += 1) {
    const who = `Ada ${at},ada${at}@example.com`;
    const [stage, note] = [stages[at % stages.length], notes[at % notes.length]];
    const day = `${10 + (at % 18)}`;
    parts.push(
      `${at},Order ${at},Company ${at % 5000},${who},LinkedIn,${stage},"${1 + (at % 9)},234.50",2024-03-${day} 10:00,2024-12-${day},${note}\n`,
    );
  }
  const file = new File(parts, 'big.csv');
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
  const input = inputs.find((one) => one.labels?.[0]?.textContent?.startsWith('A CSV file'));
  const chosen = new DataTransfer();
  chosen.items.add(file);
  if (!input) throw new Error('There is no field for the file.');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return file.size;
}

const shown = (page: View, words: RegExp) =>
  until(`${words}`, async () => words.test(await page.text()), PATIENCE);

/** A list of 100 MB: how long looking at it and planning it take, and whether the page goes on. */
export const bigFile: Measurement = {
  name: 'big file',
  run: async () => {
    const stage = await setStage('chromium');
    try {
      const page = await stage.browser.own('app.html#/settings');
      await page.see('From a CSV file');
      const size = (await page.run(chooseBigFile, ROWS)) / MEGABYTE;
      await watchTasks(page);
      const begun = performance.now();
      await shown(page, /Comparing the rows/);
      const surveyed = performance.now();
      await shown(page, /No more than/);
      const planned = performance.now();
      const figure = (name: string, value: number, limit: number | null) => ({
        name: `list of 100 MB, ${name}`,
        unit: 'ms' as const,
        value,
        limit,
      });
      return [
        figure('looked at, each MB', (surveyed - begun) / size, null),
        figure('planned, each MB', (planned - surveyed) / size, null),
        figure('longest task of the page', await longestTask(page), 100),
      ];
    } finally {
      await stage.close();
    }
  },
};
