/** Languages whose month names are read; English comes first where two disagree. */
const LANGUAGES = 'en de fr es it pt nl sv da nb pl'.split(' ');

/** The month a name or its short form means, 1 to 12, or `null`; case, accents and dots do not matter. */
export function monthNamed(name: string): number | null {
  return months().get(plain(name)) ?? null;
}

let known: ReadonlyMap<string, number> | null = null;

/** Made when first asked for: most files have no names of months. */
function months(): ReadonlyMap<string, number> {
  known ??= new Map(
    LANGUAGES.toReversed()
      .flatMap(namesIn)
      .concat([['sept', 9]]),
  );
  return known;
}

function namesIn(language: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2024, at, 15));
      return [plain(parts.find(({ type }) => type === 'month')?.value ?? ''), at + 1];
    });
  });
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .trim();
