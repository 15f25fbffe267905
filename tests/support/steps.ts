import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from './browser.ts';
import { ROOT } from './build.ts';

/** What a step adds to the closing line. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Step {
  readonly name: string;
  run(): Count;
}

const RESULTS = join(ROOT, '.cache', 'results');
const CHECK_PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
const CHECK_FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

/** Runs a script of a package with this Node; true if it ended well. */
function node(script: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const file = join(ROOT, 'node_modules', script);
  const options = { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } } as const;
  return spawnSync(process.execPath, [file, ...words], options).status === 0;
}

/** A check that is either passed or not, and counts as one. */
export function check(name: string, script: string, ...words: readonly string[]): Step {
  return { name, run: () => (node(script, words) ? CHECK_PASSED : CHECK_FAILED) };
}

/** Any work that answers with success or failure, as one check. */
export function task(name: string, work: () => boolean): Step {
  return { name, run: () => (work() ? CHECK_PASSED : CHECK_FAILED) };
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // A run that broke down wrote none; that is counted as a failure.
    return undefined;
  }
}

const VITEST = ['--config', 'tests/vitest.config.ts'];

/** The tests of one project of the vitest configuration, each counted. */
export function tests(name: string, project: string, browser?: BrowserKind): Step {
  const file = join(RESULTS, `${project}-${browser ?? 'node'}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const run = () => {
    mkdirSync(RESULTS, { recursive: true });
    rmSync(file, { force: true });
    const words = ['run', ...VITEST, '--project', project, ...reporters];
    const well = node('vitest/vitest.mjs', words, browser ? { BROWSER: browser } : {});
    const report = readReport(file);
    if (!report) return CHECK_FAILED;
    const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = report;
    // A file that cannot be loaded fails without a failed test.
    const failed = well ? numFailedTests : Math.max(1, numFailedTests);
    return { passed, failed, skipped: numPendingTests + numTodoTests };
  };
  return { name, run };
}

/** How many tests a project has, without running them. */
export function countTests(project: string): number {
  const file = join(RESULTS, `${project}-list.json`);
  mkdirSync(RESULTS, { recursive: true });
  node('vitest/vitest.mjs', ['list', ...VITEST, '--project', project, `--json=${file}`]);
  return JSON.parse(readFileSync(file, 'utf8')).length;
}
