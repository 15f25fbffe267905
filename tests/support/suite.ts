import type { BrowserKind } from './browser.ts';
import { build } from './build.ts';
import { CHROMIUM, FIREFOX, find, provide } from './programs.ts';
import { browserTests, type Count, check, countTests, type Step, task, tests } from './steps.ts';

const STEPS: readonly Step[] = [
  check('format and lint', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  check('types', 'typescript/bin/tsc', '-p', '.'),
  check('types of the domain', 'typescript/bin/tsc', '-p', 'src/domain'),
  check('dead code', 'knip/bin/knip.js'),
  tests('unit tests', 'unit'),
  task('build', build),
  check('size', 'size-limit/bin.js'),
  check('Firefox add-on rules', 'web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox'),
  tests('tests of the builds', 'build'),
];

const BROWSERS: readonly [BrowserKind, typeof CHROMIUM][] = [
  ['chromium', CHROMIUM],
  ['firefox', FIREFOX],
];

const CI = process.env.CI === 'true';

function show({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

async function take(step: Step): Promise<Count> {
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  const count = await step.run();
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`== ${step.name}: ${show(count)} (${seconds} s)`);
  return count;
}

function browserStep(kind: BrowserKind, program: typeof CHROMIUM): Step {
  const name = `${program.title} tests`;
  if (find(program)) return browserTests(name, kind);
  return {
    name: `${name}: ${program.title} is missing and could not be installed`,
    run: async () => {
      const missed = await countTests('browser');
      return CI
        ? { passed: 0, failed: missed, skipped: 0 }
        : { passed: 0, failed: 0, skipped: missed };
    },
  };
}

provide(CHROMIUM, FIREFOX);
const wanted = process.argv.slice(2);
const isWanted = ({ name }: Step) =>
  wanted.length === 0 || wanted.some((word) => name.includes(word));
const counts: Count[] = [];
for (const step of STEPS.filter(isWanted)) counts.push(await take(step));
// The browsers wait more than they work, so that two cores carry both at once.
const browserSteps = BROWSERS.map(([kind, program]) => browserStep(kind, program));
counts.push(...(await Promise.all(browserSteps.filter(isWanted).map(take))));

const sum = (part: keyof Count) => counts.reduce((total, one) => total + one[part], 0);
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
const absent = BROWSERS.filter(([, program]) => !find(program)).map(([, { title }]) => title);
const named = total.skipped > 0 && absent.length > 0 ? ` (${absent.join(' and ')} tests)` : '';
console.log(`\n${show(total)}${named}`);
process.exit(total.failed > 0 ? 1 : 0);
