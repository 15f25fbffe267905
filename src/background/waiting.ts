/** How long work waits for something to go before it, in milliseconds: what woke the worker comes at once. */
const PATIENCE = 300;

/** Work that waits for what is more urgent. */
export interface Waiting {
  /** Ends when it is the work's turn. */
  readonly turn: Promise<void>;
  /** It is the work's turn now. */
  go(): void;
  /** It is the work's turn once this is done, however it ends. */
  goAfter<T>(urgent: Promise<T>): Promise<T>;
}

/**
 * Holds back what a start writes until a popup that woke the worker has its view, which would wait
 * for the writing; where none asks, it is not held back long.
 */
export function holdBack(patience = PATIENCE): Waiting {
  let go = () => {};
  const turn = new Promise<void>((resolve) => {
    go = resolve;
  });
  const timer = setTimeout(go, patience);
  return {
    turn,
    go,
    goAfter: (urgent) => {
      clearTimeout(timer);
      return urgent.finally(go);
    },
  };
}
