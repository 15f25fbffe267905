/** What happens at a start must not stop the rest; what failed is tried again at the next one. */
export function dare(what: string, work: () => Promise<void>): void {
  work().catch((error: unknown) => console.error(`Failed: ${what}.`, error));
}
