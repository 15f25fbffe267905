import type { Span } from '../../domain/calendar.ts';

/** Spans in order, those that touch or overlap made one; empty ones are left out. */
export function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (span.end <= span.start) continue;
    if (last === undefined || span.start > last.end) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}

/** What two sets of spans share. Both are as `union` makes them. */
export function shared(one: readonly Span[], other: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let [a, b] = [0, 0];
  for (let left = one[a], right = other[b]; left && right; left = one[a], right = other[b]) {
    const part = { start: Math.max(left.start, right.start), end: Math.min(left.end, right.end) };
    if (part.start < part.end) parts.push(part);
    if (left.end < right.end) a += 1;
    else b += 1;
  }
  return parts;
}

/** What is left of spans outside of others. Both are as `union` makes them. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return [];
  const gaps: Span[] = [];
  let from = first.start;
  for (const { start, end } of others) {
    if (start > from) gaps.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < last.end) gaps.push({ start: from, end: last.end });
  return shared(spans, gaps);
}

export const secondsOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + (end - start) / 1000, 0);
