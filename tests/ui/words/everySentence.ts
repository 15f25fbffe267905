/** One sentence of a language, or what makes one, by its place in the words. */
export interface Sentence {
  readonly at: string;
  readonly said: string | Maker;
}
export type Maker = (...given: readonly unknown[]) => unknown;

/** Every sentence in some words, in their order. */
export function sentencesOf(words: unknown, at = ''): readonly Sentence[] {
  if (typeof words === 'string' || typeof words === 'function')
    return [{ at, said: words as string | Maker }];
  return Object.entries(words as object).flatMap(([name, part]) =>
    sentencesOf(part, at === '' ? name : `${at}.${name}`),
  );
}

const NAMED = ['talking', 'earns', 'social', 'facebook', 'leads', 'lead', 'sessions'];

/** What a sentence may be made of in its place: a figure, names, several of them, a day's outcomes. */
const KINDS: readonly ((place: number, number: number) => unknown)[] = [
  (place, number) => `${number + place}`,
  (place, number) => [`a${number + place}`, `b${number + place}`],
  (place, number) => ({ leads: number + place, sales: number + place }),
  ...NAMED.map((name) => () => name),
];

/**
 * What the makers of one sentence can be given: the first that makes whole ones in each language.
 * Nothing tells types at run time, so they are tried.
 * @param number the figures begin with this
 */
export function givenTo(makers: readonly Maker[], number: number): readonly unknown[] {
  for (const kinds of choices(Math.max(...makers.map(({ length }) => length)))) {
    const given = kinds.map((kind, place) => kind(place, number));
    if (makers.every((maker) => isWhole(attempt(() => maker(...given))))) return given;
  }
  throw new Error(`Nothing makes a sentence of ${makers[0]}`);
}

const attempt = (make: () => unknown): unknown => {
  try {
    return make();
  } catch {
    return undefined;
  }
};

const isWhole = (made: unknown): boolean =>
  [made].flat().every((one) => typeof one === 'string' && !/undefined|NaN|\[object/.test(one));

function* choices(places: number): Generator<readonly (typeof KINDS)[number][]> {
  if (places === 0) {
    yield [];
    return;
  }
  for (const rest of choices(places - 1)) for (const kind of KINDS) yield [...rest, kind];
}

/** The figures in a sentence, without what groups their digits. */
export const figuresIn = (made: unknown): readonly string[] =>
  [...String(made).matchAll(/\d+(?:[.,]\d+)*/g)]
    .map(([figure]) => figure.replace(/[.,](?=\d{3}\b)/g, '').replace(',', '.'))
    .sort();
