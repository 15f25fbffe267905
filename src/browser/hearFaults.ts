/**
 * Hears the errors of this page or worker, those nobody caught and those that were caught: what is
 * caught is said to the console everywhere, so the console is where to hear it.
 */
export function hearFaults(hear: (error: unknown) => void): void {
  addEventListener('error', (event) => hear(event.error ?? event.message));
  addEventListener('unhandledrejection', (event) => hear(event.reason));
  const say = console.error;
  console.error = (...words: readonly unknown[]) => {
    say(...words);
    hear(words.find((word) => word instanceof Error) ?? words[0]);
  };
}
