import * as v from 'valibot';
import { FAULT_PLACES, type Fault } from './fault.ts';

const FaultShape = v.strictObject({
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  place: v.picklist(FAULT_PLACES),
  names: v.array(v.string()),
  said: v.string(),
  trace: v.array(v.string()),
});

/** Reads a kept fault; `null` for everything else. */
export function readFault(value: unknown): Fault | null {
  const read = v.safeParse(FaultShape, value);
  return read.success ? read.output : null;
}
