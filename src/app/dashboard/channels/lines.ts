import type { ChannelRow, Outcome } from '../../../domain/analytics/channelRow.ts';
import type { JudgedChannel } from '../../../domain/analytics/judgement.ts';
import { opportunitiesIn } from '../../../domain/analytics/opportunities.ts';
import { sum } from '../../../domain/analytics/sum.ts';
import { VERDICTS } from '../../../domain/analytics/verdict.ts';
import { isPlatform } from '../../../domain/channel.ts';
import { expectedOn } from '../expected.ts';
import { isUnderAnHour, missingOf } from '../verdicts.ts';
import type { View } from '../view.ts';

/** What is told of a channel, or of several together. Money in minor units. */
export interface Told {
  readonly outcome: Outcome;
  readonly opportunities: number;
  /** What open leads are expected to bring, whenever they came. */
  readonly expected: number;
}

/** One channel of the table. */
export interface Line extends Told {
  readonly row: ChannelRow;
  readonly judged: JudgedChannel;
  /** Whether there is a verdict on it, and a range of what an hour brings. */
  readonly isJudged: boolean;
}

/** The channels that are shown: of a narrowed page the one it speaks of, else all that have something. */
export function linesOf(view: View): Line[] {
  const { comparison, judgement, ledger, days, narrowing } = view;
  const opportunities = opportunitiesIn(ledger, days);
  const tooFew = isUnderAnHour(judgement);
  const shown = comparison.rows.filter(
    ({ channel }) => narrowing.channel === null || channel === narrowing.channel,
  );
  return shown.flatMap((row) => {
    const judged = judgement.channels.find(({ channel }) => channel === row.channel);
    if (judged === undefined) return [];
    const expected = expectedOn(view, row.channel).likely;
    return {
      row,
      judged,
      outcome: row,
      opportunities: opportunities.get(row.channel) ?? 0,
      expected,
      isJudged: !tooFew && missingOf(judged) === null,
    };
  });
}

/** Several channels together. */
export function together(lines: readonly Line[], outcome: Outcome): Told {
  return {
    outcome,
    opportunities: sum(lines.map((line) => line.opportunities)),
    expected: sum(lines.map((line) => line.expected)),
  };
}

export const isSocial = ({ row }: Line): boolean => isPlatform(row.channel);

export const COLUMNS = [
  'hours',
  'cost',
  'leads',
  'opportunities',
  'sales',
  'revenue',
  'costPerLead',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What the table can be sorted by. */
export type SortColumn = Column | 'channel' | 'perHour' | 'verdict';

export interface Order {
  readonly by: SortColumn;
  readonly up: boolean;
}

/** The order of the channels themselves, which is where the table begins. */
export const FIRST_ORDER: Order = { by: 'channel', up: true };

/** The lines in an order; what has no figure stands last, whichever way. */
export function inOrder(lines: readonly Line[], { by, up }: Order): Line[] {
  if (by === 'channel') return up ? [...lines] : lines.toReversed();
  const sign = up ? 1 : -1;
  return lines.toSorted((one, other) => {
    const [a, b] = [figureOf(one, by), figureOf(other, by)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (a - b);
  });
}

function figureOf(line: Line, by: Exclude<SortColumn, 'channel'>): number | null {
  const { outcome, opportunities, judged, isJudged } = line;
  switch (by) {
    case 'hours':
    case 'leads':
    case 'sales':
    case 'revenue':
      return outcome[by];
    case 'cost':
    case 'costPerLead':
      return outcome[by].value;
    case 'opportunities':
      return opportunities;
    case 'perHour':
      return isJudged ? (judged.range?.middle ?? null) : null;
    case 'verdict':
      return isJudged ? -VERDICTS.indexOf(judged.shown) : null;
  }
}
