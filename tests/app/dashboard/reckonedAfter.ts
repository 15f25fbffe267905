/**
 * Reckons a formula of the dashboard after, from nothing but the figures that stand in it:
 * "20 h × £60 an hour = £1,200." Figures are rounded where they are written, so each stands for all
 * that would be written so, and the formula holds if its result may be one of them.
 */

const FIGURE =
  /(\d[\d,]*(?:\.\d+)?)\u00a0h(?: (\d+)\u00a0min)?|(\d+)\u00a0min|([£−]*)(\d[\d,]*(?:\.\d+)?)(\u00a0?%)?/g;

interface Range {
  readonly low: number;
  readonly high: number;
}

/** A formula, and whether reckoning it after gives what it says. */
export interface Reckoned {
  readonly formula: string;
  readonly left: Range;
  readonly right: Range;
  readonly holds: boolean;
}

/** Every "… = …" in an explanation. */
export function reckonedAfter(explanation: string): Reckoned[] {
  return explanation.split('\n').flatMap((line) =>
    line.split(/(?<=[.;]) /).flatMap((sentence) => {
      const [before, after] = sentence.split(' = ');
      const right = before === undefined ? undefined : readRight(after ?? '');
      if (before === undefined || right === undefined) return [];
      const left = reckon(expressionOf(before));
      const holds = left.low <= right.high && right.low <= left.high;
      return [{ formula: sentence, left, right, holds }];
    }),
  );
}

/** The right side is its first figure; after "about" it has two figures. */
function readRight(text: string): Range | undefined {
  const [match] = text.matchAll(FIGURE);
  if (match === undefined) return undefined;
  const value = readFigure(match);
  const about = text.startsWith('about ');
  // Two figures, and never finer than what money is counted in.
  const give = about ? Math.max(halfUnit(value, 2), giveOf(match, 0)) + 1e-9 : giveOf(match, value);
  return { low: value - give, high: value + give };
}

type Token = string | Range;

function expressionOf(text: string): Token[] {
  const whole = text.slice(text.lastIndexOf(': ') + 1);
  const tokens: Token[] = [];
  let at = 0;
  for (const match of whole.matchAll(FIGURE)) {
    pushSigns(tokens, whole.slice(at, match.index));
    const value = readFigure(match);
    const give = giveOf(match, value);
    tokens.push({ low: Math.max(0, value - give), high: value + give });
    at = match.index + match[0].length;
  }
  pushSigns(tokens, whole.slice(at));
  return tokens;
}

/** A minus before a figure is the figure's own; one with room around it takes away. */
function pushSigns(tokens: Token[], words: string): void {
  tokens.push(...[...words].filter((sign) => '×÷+−()'.includes(sign)));
}

function readFigure([, hours, minutes, only, money, number, percent]: RegExpMatchArray): number {
  const plain = (text = '0') => Number(text.replaceAll(',', ''));
  if (hours !== undefined) return plain(hours) + plain(minutes) / 60;
  if (only !== undefined) return plain(only) / 60;
  const value = plain(number) * (money?.includes('−') ? -1 : 1);
  return percent === undefined ? value : value / 100;
}

/** How far the real figure may be from the one that is written. */
function giveOf([whole, hours, , only, money, number]: RegExpMatchArray, value: number): number {
  if (hours !== undefined || only !== undefined) return 0.5 / 60;
  if (money?.includes('£')) return number?.includes('.') ? 0.005 : 0.5;
  if (whole.includes('%') && !whole.includes('.')) return 0.005;
  return whole.includes('%') || value < 100 ? halfUnit(value, 3) : 0.5;
}

const halfUnit = (value: number, figures: number): number =>
  value === 0 ? 0 : 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - figures);

/** The least and the greatest result, over all ends of all figures: each is met at an end. */
function reckon(tokens: readonly Token[]): Range {
  const figures = tokens.filter((token) => typeof token !== 'string');
  const results = Array.from({ length: 2 ** figures.length }, (_, ends) => {
    let figure = 0;
    const written = tokens.map((token) =>
      typeof token === 'string' ? token : (ends >> figure++) & 1 ? token.high : token.low,
    );
    return evaluate(written);
  });
  return { low: Math.min(...results), high: Math.max(...results) };
}

/** + and − bind less than × and ÷; brackets first. */
function evaluate(tokens: readonly (string | number)[]): number {
  let at = 0;
  const factor = (): number => {
    const token = tokens[at++];
    if (token !== '(') return Number(token);
    const inside = sum();
    at++;
    return inside;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === '×' || tokens[at] === '÷')
      value = tokens[at++] === '×' ? value * factor() : value / factor();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '−')
      value = tokens[at++] === '+' ? value + product() : value - product();
    return value;
  };
  return sum();
}
