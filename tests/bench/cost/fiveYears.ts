import type { Visit } from '../../../src/domain/visit.ts';
import { fiveYearProfile } from '../../support/fiveYearProfile.ts';
import { removeProfile } from '../../support/profile.ts';
import { closeWelcome, setStage } from '../../support/stage.ts';
import type { Figure, Measurement } from '../measurement.ts';
import { usualOpening } from '../rendered.ts';

const PAGES: readonly (readonly [name: string, path: string, limit: number | null])[] = [
  ['popup', 'popup.html', 100],
  ['dashboard, 90 days', 'app.html#/?range=90', 300],
  ['dashboard, all time', 'app.html#/?range=all', 500],
  // A long list goes on reading below what is seen, so here only the first is what somebody waits for.
  ['sessions', 'app.html#/sessions', null],
];

/** Runs in a page of the extension: bytes in the store, and seconds of attention in it. */
const SIZE = `(async () => {
  const { usage } = await navigator.storage.estimate();
  const request = indexedDB.open('worthwhile');
  const database = await new Promise((done) => { request.onsuccess = () => done(request.result); });
  const visits = database.transaction('visits').objectStore('visits').getAll();
  await new Promise((done) => { visits.onsuccess = done; });
  database.close();
  return [usage, visits.result.reduce((sum, { seconds }) => sum + seconds, 0)];
})()`;

export const fiveYears: Measurement = {
  name: 'five years',
  run: async () => {
    const profile = await fiveYearProfile();
    const stage = await setStage('chromium', { profile });
    try {
      // A page behind it draws no frame, and would never come to rest.
      await closeWelcome(stage.browser);
      const figures: Figure[] = [];
      for (const [name, path, limit] of PAGES) {
        const { shown, rendered } = await usualOpening(stage.browser, path);
        figures.push(
          { name: `five years: ${name}, open to shown`, unit: 'ms', value: shown, limit: null },
          { name: `five years: ${name}, open to rendered`, unit: 'ms', value: rendered, limit },
        );
      }
      const [bytes, seconds] = (await stage.browser.evaluate(SIZE)) as [number, Visit['seconds']];
      const value = bytes / (seconds / 3600);
      return [...figures, { name: 'stored per hour of use', unit: 'B', value, limit: null }];
    } finally {
      await stage.close();
      removeProfile(profile);
    }
  },
};
