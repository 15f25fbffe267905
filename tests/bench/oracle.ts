import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { worstDistance } from '../domain/analytics/compareAnswers.ts';
import { answer } from '../domain/analytics/specification.ts';
import fixture from '../fixtures/analytics-oracle.json' with { type: 'json' };
import { random } from '../support/random.ts';
import { freshened } from './freshened.ts';
import type { Figure, Measurement } from './measurement.ts';

/** The independent program stays outside the project; where it is not, there is nothing to compare. */
const PROGRAM = fileURLToPath(new URL('../../../shared/analytics/oracle.mjs', import.meta.url));
const TIMES = 10_000;

type Program = { readonly [fn: string]: ((...input: unknown[]) => unknown) | undefined };

async function compare(program: Program, seed: number): Promise<readonly Figure[]> {
  const chance = random(seed);
  let differ = 0;
  let worst = 0;
  for (let time = 0; time < TIMES; time++) {
    const { fn, input, tol } = chance.pick(fixture.cases as [Case, ...Case[]]);
    const fresh = freshened(fn, input, chance);
    // What the program answers travels as the fixture does: JSON knows no Infinity.
    const right: unknown = JSON.parse(JSON.stringify(program[fn]?.(...fresh) ?? null));
    const distance = worstDistance(JSON.parse(JSON.stringify(answer(fn, fresh))), right) / tol;
    worst = Math.max(worst, Math.min(distance, Number.MAX_VALUE));
    if (distance <= 1) continue;
    if (differ++ < 5) console.error(fn, JSON.stringify(fresh), 'should be', JSON.stringify(right));
  }
  return [
    {
      name: `of ${TIMES} random answers, those that differ`,
      unit: 'answers',
      value: differ,
      limit: 0,
    },
    { name: 'the greatest difference of its tolerance', unit: 'share', value: worst, limit: 1 },
  ];
}

type Case = (typeof fixture.cases)[number];

/** Fresh questions to the product's analytics and to a program written apart from it; `SEED` asks them again. */
export const oracle: Measurement = {
  name: 'oracle',
  async run() {
    if (!existsSync(PROGRAM)) {
      console.log('The independent program is not here; the fixture holds 500 of its answers.');
      return [];
    }
    const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
    console.log(`SEED=${seed}`);
    return compare(await import(pathToFileURL(PROGRAM).href), seed);
  },
};
