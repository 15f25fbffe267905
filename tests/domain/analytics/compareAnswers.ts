/** How far two numbers are apart: against the size of what is right from 1 on, else absolutely. */
export function distance(actual: number, right: number): number {
  if (actual === right) return 0;
  return Math.abs(actual - right) / Math.max(1, Math.abs(right));
}

/**
 * The greatest distance between an answer and the right one, field by field; Infinity where a
 * field is missing or another word stands. Fields that only the answer has do not matter.
 */
export function worstDistance(actual: unknown, right: unknown): number {
  if (typeof right === 'number') {
    const far = typeof actual === 'number' ? distance(actual, right) : Number.POSITIVE_INFINITY;
    return Number.isNaN(far) ? Number.POSITIVE_INFINITY : far;
  }
  if (typeof right !== 'object' || right === null) {
    return actual === right ? 0 : Number.POSITIVE_INFINITY;
  }
  if (typeof actual !== 'object' || actual === null) return Number.POSITIVE_INFINITY;
  const fields = new Map<string, unknown>(Object.entries(actual));
  const distances = Object.entries(right).map(([key, value]) =>
    worstDistance(fields.get(key), value),
  );
  const sameLength = !Array.isArray(right) || fields.size === right.length;
  return sameLength ? Math.max(0, ...distances) : Number.POSITIVE_INFINITY;
}
