/**
 * Writes values one after the other and only the newest of those that wait: typing makes more of
 * them than the store can take, and the last one is the one that counts.
 */
export function latestOnly<T>(
  write: (value: T) => Promise<unknown>,
  onFailed: (error: unknown) => void,
): (value: T) => void {
  let waiting: { readonly value: T } | null = null;
  let isWriting = false;
  const next = async () => {
    isWriting = true;
    while (waiting !== null) {
      const { value } = waiting;
      waiting = null;
      await write(value).catch(onFailed);
    }
    isWriting = false;
  };
  return (value) => {
    waiting = { value };
    if (!isWriting) void next();
  };
}
