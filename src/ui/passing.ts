/** Milliseconds a notice stands: long enough to read it twice and to decide. */
const STANDS = 20_000;

/**
 * Lets a notice go after its time; while it is held, it stands as long again.
 * @returns what keeps it for good
 */
export function passing(isHeld: () => boolean, close: () => void): () => void {
  let timer = setTimeout(look, STANDS);
  function look(): void {
    if (isHeld()) timer = setTimeout(look, STANDS);
    else close();
  }
  return () => clearTimeout(timer);
}
