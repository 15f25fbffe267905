/** One number that a measurement found. */
export interface Figure {
  /** Stays the same from version to version, so that two runs can be compared. */
  readonly name: string;
  readonly unit: 's' | 'ms' | 'B' | 'per minute' | 'share' | 'answers' | 'keys';
  /** Where there is a truth, how far the record is off it. */
  readonly value: number;
  /** The most that `value` may be, or `null` where it is only told. */
  readonly limit: number | null;
  readonly truth?: number;
  readonly recorded?: number;
}

/** Something that is measured in a real browser, alone or with the others. */
export interface Measurement {
  /** What `--only` asks for. */
  readonly name: string;
  run(): Promise<readonly Figure[]>;
}

/** A figure of something true and what was recorded of it; both in seconds. */
export function compared(name: string, truth: number, recorded: number, limit: number): Figure {
  return { name, unit: 's', value: Math.abs(recorded - truth), limit, truth, recorded };
}

/** Whether a figure holds. What could not be measured does not. */
export function holds({ value, limit }: Figure): boolean {
  return Number.isFinite(value) && (limit === null || value <= limit);
}
