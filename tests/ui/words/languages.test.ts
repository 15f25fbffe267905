import { describe, expect, test } from 'vitest';
import { groupBy } from '../../../src/domain/groupBy.ts';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { figuresIn, givenTo, type Maker, type Sentence, sentencesOf } from './everySentence.ts';

const PARTS = [
  'first',
  'knownLead',
  'log',
  'others',
  'popupDue',
  'popupLater',
  'popupWhy',
  'timeLine',
  'waiting',
];

/** What people type in place of a channel's name; one language has more ways than another. */
const TYPED = /^timeLine\.(?:names|between)\./;

/** Every word of a language: those of the pages, and those that only the popup says. */
async function everyWord(language: string): Promise<readonly Sentence[]> {
  const files = [`${language}.ts`, ...PARTS.map((part) => `${language}/${part}.ts`)];
  const modules = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ `../../../src/ui/words/${file}`)),
  );
  return modules.flatMap((part) => sentencesOf({ ...part }));
}

const all = await Promise.all(LANGUAGES.map(everyWord));
const [english = []] = all;
const makers = english.filter(({ said }) => typeof said === 'function');
const given = new Map(
  [...groupBy(all.flat(), ({ at }) => at)].flatMap(([at, ways]) => {
    const made = ways.map(({ said }) => said).filter((said) => typeof said === 'function');
    return made.length === 0 ? [] : [[at, givenTo(made, 11)] as const];
  }),
);

test('the words are all there', () => {
  expect(english.length).toBeGreaterThan(1200);
  expect(makers.length).toBeGreaterThan(350);
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  const words = everyWord(language);

  test('say what the English words say, and nothing else', async () => {
    const places = (sentences: readonly Sentence[]) =>
      sentences
        .filter(({ at }) => !TYPED.test(at))
        .map(({ at, said }) => `${at}: ${typeof said}`)
        .sort();
    expect(places(await words)).toEqual(places(english));
  });

  test('are never empty where English is not, and never shout', async () => {
    const empty = new Set(english.filter(({ said }) => said === '').map(({ at }) => at));
    const plain = (await words).filter(({ said }) => typeof said === 'string');
    expect(plain.filter(({ at, said }) => said === '' && !empty.has(at))).toEqual([]);
    expect(plain.filter(({ said }) => /[!¡]/.test(String(said)))).toEqual([]);
  });

  test('hold the same figures in their sentences as the English ones', async () => {
    const english = new Map(makers.map(({ at, said }) => [at, said as Maker]));
    const differ = (await words).flatMap(({ at, said }) => {
      const what = given.get(at) ?? [];
      const own = figuresIn(typeof said === 'function' ? said(...what) : '');
      const theirs = figuresIn(english.get(at)?.(...what) ?? '');
      return own.join() === theirs.join() ? [] : [{ at, own, theirs }];
    });
    expect(differ).toEqual([]);
  });

  test.each([0, 1, 2, 5, 1.5])('make whole sentences of %d', async (number) => {
    const broken = (await words).filter(({ at, said }) => {
      if (typeof said !== 'function') return false;
      const figures = (given.get(at) ?? []).map((one) =>
        /^\d+$/.test(String(one)) ? number : one,
      );
      try {
        return /undefined|NaN|\[object|!/.test(String(said(...figures)));
      } catch {
        // A figure where a name is meant has no letters.
        return figures.every((one) => typeof one !== 'number');
      }
    });
    expect(broken).toEqual([]);
  });
});
