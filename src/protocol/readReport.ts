import * as v from 'valibot';
import { SECOND } from '../domain/duration.ts';
import { SURFACES } from '../domain/surface.ts';
import { VISIT_ENDS } from '../domain/visit.ts';
import { CLOCK_TOLERANCE } from '../domain/visiting.ts';
import type { Checkpoint, Report } from './report.ts';

const instant = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const end = v.picklist(VISIT_ENDS);

const account = {
  kind: v.literal('report'),
  state: v.picklist(['arrived', 'so far', 'left']),
  visitId: v.pipe(v.string(), v.uuid()),
  surface: v.picklist(SURFACES),
  start: instant,
  end: instant,
  seconds,
  endedBy: v.nullable(end),
  trimmed: v.nullable(v.strictObject({ seconds, why: end })),
  keyAgo: v.nullable(seconds),
  typed: v.boolean(),
  fullScreen: v.boolean(),
};

const ReportShape = v.strictObject(account);
const CheckpointShape = v.strictObject({
  ...account,
  host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
  writtenAt: instant,
});

/** Reads a content script's message; `null` for everything else. */
export function readReport(message: unknown): Report | null {
  const read = v.safeParse(ReportShape, message);
  return read.success && isSound(read.output) ? read.output : null;
}

/** Reads a value of `storage.local`; `null` for everything else. */
export function readCheckpoint(value: unknown): Checkpoint | null {
  const read = v.safeParse(CheckpointShape, value);
  return read.success && isSound(read.output) ? read.output : null;
}

/** No visit counts more seconds than lie between its start and its end, or ends without a reason. */
function isSound(report: Report): boolean {
  const length = report.end - report.start;
  return (
    length >= 0 &&
    report.seconds * SECOND <= length + CLOCK_TOLERANCE &&
    (report.state === 'left') === (report.endedBy !== null)
  );
}
