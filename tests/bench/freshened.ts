import type { Random } from '../support/random.ts';

/** Instants, which move together so that their order stays. */
const LEAST_INSTANT = 1e11;
const DAY = 24 * 3_600_000;
/** Numbers that name something or are always the same. */
const NAMES = new Set(['stage', 'lag50']);
/** Functions of the calendar: of their numbers only the instants may change. */
const CALENDAR = new Set(['weekOf', 'splitByDay']);

/** An input of the same shape with other numbers: shares stay shares, counts stay counts. */
export function freshened(fn: string, input: readonly unknown[], chance: Random): unknown[] {
  const shift = chance.between(-2000, 2000) * DAY + chance.between(0, DAY);
  const number = (value: number): number => {
    if (value > LEAST_INSTANT) return value + shift;
    if (CALENDAR.has(fn) || value === 0) return value;
    const stretch = 2 ** (2 * chance.next() - 1);
    if (value > 0 && value < 1) return value ** stretch;
    return Number.isInteger(value) ? Math.round(value * stretch) : value * stretch;
  };
  const fresh = (value: unknown, name = ''): unknown => {
    if (typeof value === 'number') return NAMES.has(name) ? value : number(value);
    if (Array.isArray(value)) return value.map((one) => fresh(one));
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([key, own]) => [key, fresh(own, key)] as const);
    return possible(Object.fromEntries(fields));
  };
  return input.map((one) => fresh(one));
}

/** The product takes a stated conversion, and half of it, for no less than one in a thousand. */
const LEAST_STATED = 0.002;

/** A lead is not won before it came. */
function possible({ age, delay, p0, ...row }: { readonly [field: string]: unknown }) {
  return {
    ...row,
    ...(age === undefined ? {} : { age }),
    ...(typeof delay === 'number' ? { delay: Math.min(Number(age), delay) } : {}),
    ...(typeof p0 === 'number' ? { p0: Math.max(LEAST_STATED, p0) } : {}),
  };
}
