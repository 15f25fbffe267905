import { expect, it } from 'vitest';
import { changeSettings } from '../../src/storage/settings.ts';
import { freshStore } from '../support/fresh.ts';
import { random } from '../support/random.ts';
import { Simulation } from '../support/simulation.ts';

it.each([
  [0, 15],
  [15, 15],
  [600, 600],
  [86_400, 600],
])('an idle limit of %i s, as a restored copy may hold it, is one of %i s', async (kept, told) => {
  const db = await freshStore();
  await changeSettings(db, { idleSeconds: kept }, 1000);
  const { recorder } = new Simulation(db, random(1));
  expect(await recorder.rules('x')).toMatchObject({ idleSeconds: told, aside: false });
});

it('a platform may have rules of its own', async () => {
  const db = await freshStore();
  const { videoAside } = await changeSettings(db, {}, 1000);
  await changeSettings(db, { videoAside: { ...videoAside, x: true } }, 2000);
  const { recorder } = new Simulation(db, random(1));
  expect(await recorder.rules('x')).toMatchObject({ aside: true });
  expect(await recorder.rules('linkedin')).toMatchObject({ aside: false });
});
