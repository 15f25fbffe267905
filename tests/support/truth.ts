/** A stretch of time in which one tab had the focus; all times in milliseconds. */
export interface Spell {
  readonly tab: number;
  readonly from: number;
  readonly to: number;
  /** Whether only the focus went, and the tab stayed visible. */
  readonly blurred: boolean;
}

/** What a person really did. */
export interface Deeds {
  readonly spells: readonly Spell[];
  /** Inputs and navigations, by tab. */
  readonly signs: readonly { readonly tab: number; readonly at: number }[];
  /** Spans in which the machine stood still. */
  readonly frozen: readonly { readonly from: number; readonly to: number }[];
  /** Whether one tab hides another: they share a window. */
  readonly hides: (tab: number, other: number) => boolean;
  /** When the wall clock was set: it may be a sleep, so a silence that it breaks off counts until then. */
  readonly clockSetAt: number;
}

const BRIDGE = 5000;

/** A stretch without anything between, and the signs in it, the first one being its start. */
interface Stretch {
  readonly tab: number;
  readonly end: number;
  readonly signs: readonly number[];
}

/** Milliseconds of attention by tab: written from the words of the rules, not from the code. */
export function truthOf(deeds: Deeds, tabs: number, limit: number): readonly number[] {
  const stretches = stretchesOf(deeds);
  return Array.from({ length: tabs }, (_, tab) =>
    stretches
      .filter((stretch) => stretch.tab === tab)
      .reduce((sum, stretch) => sum + attentionIn(stretch, deeds, limit), 0),
  );
}

/**
 * A short blur joins two spells; but not across a spell of another tab, which the first one ends at,
 * nor across a set clock: of who looks away then nothing shows how long she did.
 */
function stretchesOf({ spells, signs, hides, clockSetAt }: Deeds): Stretch[] {
  const found: Stretch[] = [];
  let open: { tab: number; from: number; starts: number[] } | null = null;
  spells.forEach((spell, at) => {
    open ??= { tab: spell.tab, from: spell.from, starts: [] };
    open.starts.push(spell.from);
    const next = spells[at + 1];
    const backAt = spells.slice(at + 1).find(({ tab }) => tab === spell.tab)?.from ?? Infinity;
    const between = spells.slice(at + 1).filter(({ from }) => from < backAt);
    const hidden = between.some(({ tab }) => hides(tab, spell.tab));
    const clockSet = clockSetAt >= spell.to && clockSetAt < backAt;
    const bridged = spell.blurred && !hidden && !clockSet && backAt - spell.to < BRIDGE;
    if (bridged && next?.tab === spell.tab) return;
    const end = bridged && next !== undefined ? next.from : spell.to;
    const { from, tab, starts } = open;
    const touched = signs.filter((sign) => sign.tab === tab && sign.at >= from && sign.at <= end);
    const all = [...starts, ...touched.map((sign) => sign.at)].sort((one, other) => one - other);
    found.push({ tab, end, signs: all });
    open = null;
  });
  return found;
}

/** The sum of the silences that stayed under the limit. */
function attentionIn({ signs, end }: Stretch, deeds: Deeds, limit: number): number {
  return signs.reduce(
    (sum, sign, at) => sum + counted(sign, signs[at + 1] ?? end, deeds, limit),
    0,
  );
}

/** What counts of a silence between two signs. */
function counted(sign: number, next: number, { frozen, clockSetAt }: Deeds, limit: number): number {
  const freeze = frozen.find(({ from, to }) => from < next && to > sign);
  if (freeze !== undefined) return freeze.to - sign < limit ? freeze.from - sign : 0;
  if (next - sign < limit) return next - sign;
  return clockSetAt > sign && clockSetAt - sign < limit ? Math.min(clockSetAt, next) - sign : 0;
}
