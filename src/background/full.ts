/** Whether a write failed because the disk, or the browser's share of it, is full. */
export function isFull(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = 'inner' in one ? one.inner : one.cause)
    if (one.name === 'QuotaExceededError') return true;
  return false;
}
