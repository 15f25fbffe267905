import { keptFaults } from '../../browser/faults.ts';
import { productVersion } from '../../browser/version.ts';
import { readFault } from '../../protocol/readFault.ts';
import { lastCoverage } from '../../storage/coverage.ts';
import { countAll } from '../../storage/erasure.ts';
import { readSettings } from '../../storage/settings.ts';
import { db } from '../store.ts';
import type { ReportFacts } from './report.ts';

const LAST_COVERAGE = 20;

/** Reads all that a report is made of. What cannot be read is said to be so, and stops nothing. */
export async function readFacts(): Promise<ReportFacts> {
  const [settings, coverage, rows, kept, room] = await Promise.all([
    orNull(readSettings(db)),
    orNull(lastCoverage(db, LAST_COVERAGE)),
    orNull(countAll(db)),
    orNull(keptFaults()),
    orNull(navigator.storage.estimate()),
  ]);
  return {
    version: productVersion(),
    browser: navigator.userAgent,
    language: navigator.language,
    window: [innerWidth, innerHeight, devicePixelRatio],
    room: roomOf(room),
    settings,
    coverage,
    rows,
    faults: kept?.map(readFault).filter((fault) => fault !== null) ?? null,
  };
}

function roomOf(estimate: StorageEstimate | null): ReportFacts['room'] {
  const { usage, quota } = estimate ?? {};
  return usage === undefined || quota === undefined ? null : { used: usage, free: quota - usage };
}

/** The error itself is kept with the others, and stands in the next report. */
async function orNull<T>(reading: PromiseLike<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    console.error(error);
    return null;
  }
}
