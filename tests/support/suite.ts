import type { BrowserKind } from './browser.ts';
import { build } from './build.ts';
import { CHROMIUM, FIREFOX, find, provide } from './programs.ts';
import { type Count, check, countTests, type Step, task, tests } from './steps.ts';

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

function take(step: Step): Count {
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  const count = step.run();
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`== ${step.name}: ${show(count)} (${seconds} s)`);
  return count;
}

function browserStep(kind: BrowserKind, program: typeof CHROMIUM): Step {
  const name = `${program.title} tests`;
  if (find(program)) return tests(name, 'browser', kind);
  return {
    name: `${name}: ${program.title} is missing and could not be installed`,
    run: () => {
      const missed = countTests('browser');
      return CI
        ? { passed: 0, failed: missed, skipped: 0 }
        : { passed: 0, failed: 0, skipped: missed };
    },
  };
}

provide(CHROMIUM, FIREFOX);
const wanted = process.argv.slice(2);
const steps = [...STEPS, ...BROWSERS.map(([kind, program]) => browserStep(kind, program))].filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
const total = steps.map(take).reduce((sum, one) => ({
  passed: sum.passed + one.passed,
  failed: sum.failed + one.failed,
  skipped: sum.skipped + one.skipped,
}));
const absent = BROWSERS.filter(([, program]) => !find(program)).map(([, { title }]) => title);
const named = total.skipped > 0 && absent.length > 0 ? ` (${absent.join(' and ')} tests)` : '';
console.log(`\n${show(total)}${named}`);
process.exit(total.failed > 0 ? 1 : 0);
