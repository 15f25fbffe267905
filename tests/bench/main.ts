import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from '../support/build.ts';
import { DESKTOP } from '../support/desktop.ts';
import { CHROMIUM, find, provide } from '../support/programs.ts';
import { type Figure, holds, type Measurement } from './measurement.ts';
import { MEASUREMENTS } from './measurements.ts';
import { tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    json: { type: 'string' },
    runs: { type: 'string', default: '1' },
    built: { type: 'boolean', default: false },
  },
});

const HELP = `npm run bench -- [--only NAME]… [--runs N] [--json FILE] [--built]
NAME is one of: ${MEASUREMENTS.map(({ name }) => name).join(', ')}`;

function wanted(): readonly Measurement[] {
  const { only } = values;
  return only ? MEASUREMENTS.filter(({ name }) => only.includes(name)) : MEASUREMENTS;
}

async function take({ name, run }: Measurement): Promise<readonly Figure[]> {
  console.log(`… ${name}`);
  try {
    const figures = await run();
    console.log(tableOf(figures));
    return figures;
  } catch (error) {
    // One that breaks down must not cost the others, and counts as not held.
    console.error(error);
    return [{ name, unit: 's', value: Number.NaN, limit: 0 }];
  }
}

const chosen = wanted();
if (chosen.length === 0) {
  console.error(HELP);
  process.exit(1);
}
provide(CHROMIUM, ...DESKTOP);
if (find(CHROMIUM) === undefined) throw new Error('Chromium is missing; every row needs it.');
if (!values.built && !build()) process.exit(1);
const figures: Figure[] = [];
for (let run = 0; run < Number(values.runs); run += 1)
  for (const measurement of chosen) figures.push(...(await take(measurement)));
const broken = figures.filter((figure) => !holds(figure));
console.log(
  `\n${tableOf(figures)}\n\n${figures.length - broken.length} held, ${broken.length} not`,
);
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
process.exit(broken.length > 0 ? 1 : 0);
