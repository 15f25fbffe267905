import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
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
  run(): Promise<Count>;
}

const RESULTS = join(ROOT, '.cache', 'results');
const CHECK_PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
const CHECK_FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

/** How a program is run: what it finds in its environment, and what each line it says begins with. */
interface Way {
  readonly env?: NodeJS.ProcessEnv;
  readonly prefix?: string;
}

/** Runs a script of a package with this Node; true if it ended well. */
function node(script: string, words: readonly string[], { env, prefix }: Way = {}) {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...words], {
    cwd: ROOT,
    stdio: prefix === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface(stream).on('line', (line) => console.log(`${prefix}${line}`));
  return new Promise<boolean>((ended) => child.once('close', (code) => ended(code === 0)));
}

/** A check that is either passed or not, and counts as one. */
export function check(name: string, script: string, ...words: readonly string[]): Step {
  return { name, run: async () => ((await node(script, words)) ? CHECK_PASSED : CHECK_FAILED) };
}

/** Any work that answers with success or failure, as one check. */
export function task(name: string, work: () => boolean): Step {
  return { name, run: async () => (work() ? CHECK_PASSED : CHECK_FAILED) };
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
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
export function tests(name: string, project: string): Step {
  return { name, run: () => runTests(project, project) };
}

/** More files than this do not fail by a hiccup of the browser. */
const FEW_FILES = 5;

/**
 * The browser tests in one browser; what they say is marked with its name, since both run at once.
 * Files that failed are run once more with a new browser: a fault of ours fails again, and what
 * passes then is named, so that nobody overlooks a test that cannot be relied on.
 */
export function browserTests(name: string, browser: BrowserKind): Step {
  const way = { env: { BROWSER: browser }, prefix: `${browser.padEnd(8)} | ` };
  const run = async (): Promise<Count> => {
    const first = await runTests('browser', browser, way);
    const files = failedFiles(browser);
    if (first.failed === 0 || files.length === 0 || files.length > FEW_FILES) return first;
    console.log(`${way.prefix}a second run, to tell a fault from a hiccup: ${files.join(', ')}`);
    const second = await runTests('browser', `${browser}-again`, way, files);
    const mended = Math.max(0, first.failed - second.failed);
    console.log(`${way.prefix}${mended} of ${first.failed} passed in the second run`);
    return { ...first, passed: first.passed + mended, failed: second.failed };
  };
  return { name, run };
}

/** The test files that failed in the run with this name. */
function failedFiles(result: string): readonly string[] {
  const report = readReport(join(RESULTS, `${result}.json`));
  const failed = report?.testResults.filter(({ status }) => status === 'failed') ?? [];
  return failed.map(({ name }) => relative(ROOT, name));
}

async function runTests(
  project: string,
  result: string,
  way: Way = {},
  files: readonly string[] = [],
): Promise<Count> {
  const file = join(RESULTS, `${result}.json`);
  mkdirSync(RESULTS, { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const words = ['run', ...VITEST, '--project', project, ...reporters, ...files];
  const well = await node('vitest/vitest.mjs', words, way);
  const report = readReport(file);
  if (!report) return CHECK_FAILED;
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = report;
  // A file that cannot be loaded fails without a failed test.
  const failed = well ? numFailedTests : Math.max(1, numFailedTests);
  return { passed, failed, skipped: numPendingTests + numTodoTests };
}

/** How many tests a project has, without running them. */
export async function countTests(project: string): Promise<number> {
  const file = join(RESULTS, `${project}-list.json`);
  mkdirSync(RESULTS, { recursive: true });
  await node('vitest/vitest.mjs', ['list', ...VITEST, '--project', project, `--json=${file}`]);
  return JSON.parse(readFileSync(file, 'utf8')).length;
}
