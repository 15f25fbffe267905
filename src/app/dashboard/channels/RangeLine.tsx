import { hasLowerEnd } from '../../../domain/analytics/hourValue.ts';
import type { JudgedChannel } from '../../../domain/analytics/judgement.ts';
import type { Scale } from './scale.ts';

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/**
 * What an hour on a channel brings, as a line: thin below the rate, thick above it, with a dot at
 * the best estimate. The words stand beside it.
 */
export function RangeLine({
  judged: { value, range },
  scale,
  rate,
}: {
  readonly judged: JudgedChannel;
  readonly scale: Scale;
  /** What an hour is worth to the reader, in minor units. */
  readonly rate: number;
}) {
  if (value === null || range === null) return null;
  const low = hasLowerEnd(value) ? scale.at(range.low) : 0;
  const high = scale.at(range.high);
  const border = Math.min(high, Math.max(low, scale.at(rate)));
  return (
    <span class="line" aria-hidden="true">
      {low < border && (
        <i
          class="under"
          style={{ insetInlineStart: percent(low), insetInlineEnd: percent(1 - border) }}
        />
      )}
      {border < high && (
        <i
          class="over"
          style={{ insetInlineStart: percent(border), insetInlineEnd: percent(1 - high) }}
        />
      )}
      <i
        class={range.middle >= rate ? 'dot over' : 'dot'}
        style={{ insetInlineStart: percent(scale.at(range.middle)) }}
      />
    </span>
  );
}

/** The round amounts above the lines, those too near to the rate left out. */
export function Ticks({
  scale,
  rate,
  write,
}: {
  readonly scale: Scale;
  readonly rate: number;
  readonly write: (minor: number) => string;
}) {
  const free = scale.ticks.filter((tick) => Math.abs(scale.at(tick) - scale.at(rate)) > NEAR);
  return (
    <span class="ticks" aria-hidden="true">
      {free.map((tick) => (
        <i key={tick} style={{ insetInlineStart: percent(scale.at(tick)) }}>
          {write(tick)}
        </i>
      ))}
    </span>
  );
}

const NEAR = 0.12;
