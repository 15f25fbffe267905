/**
 * A host name as people write it: `xn--mller-kva.example` is `müller.example`. A label that is no
 * Punycode (RFC 3492) stays as it is. Its forty lines are less than the library for it, of which
 * this is the one part that browsers lack.
 */
export const readableHost = (host: string): string =>
  host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decoded(label.slice(4)) ?? label) : label))
    .join('.');

const BASE = 36;
const FIRST_BEYOND_ASCII = 128;

function decoded(label: string): string | null {
  if (label === '') return null;
  const cut = label.lastIndexOf('-');
  const points = [...label.slice(0, Math.max(0, cut))].map((one) => one.charCodeAt(0));
  let [at, point, bias, place] = [cut + 1, FIRST_BEYOND_ASCII, 72, 0];
  while (at < label.length) {
    const before = place;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = Number.parseInt(label[at++] ?? '', BASE);
      if (Number.isNaN(digit)) return null;
      const value = (digit + 26) % BASE;
      place += value * weight;
      const threshold = Math.min(26, Math.max(1, k - bias));
      if (value < threshold) break;
      weight *= BASE - threshold;
    }
    const length = points.length + 1;
    bias = adapted(place - before, length, before === 0);
    point += Math.floor(place / length);
    place %= length;
    if (point > 0x10ffff) return null;
    points.splice(place++, 0, point);
  }
  return String.fromCodePoint(...points);
}

function adapted(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > 455; k += BASE) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
