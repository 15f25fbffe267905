import type { Progress } from '../../../domain/goalProgress.ts';
import { Explained } from '../../../ui/Explained.tsx';
import { words } from '../../../ui/words/words.ts';
import type { BarReasons } from './explainBar.ts';

const said = words.dashboard.target.bar;

/** The target as a bar: what is booked, what open leads may bring, what is left, and an even pace. */
export function TargetBar({
  target,
  progress,
  expected,
  title,
  write,
  about,
  reasons,
}: {
  readonly target: number;
  readonly progress: Progress;
  /** What open leads may bring by the day; 0 where nothing is known. */
  readonly expected: number;
  /** The finding, which a screen reader reads instead of the bar. */
  readonly title: string;
  readonly write: (value: number) => string;
  readonly about: (value: number) => string;
  /** How each figure came about. */
  readonly reasons: BarReasons;
}) {
  const booked = Math.max(0, progress.booked);
  const share = (value: number) => `${100 * Math.min(1, Math.max(0, value / target))}%`;
  const gap = Math.max(0, target - booked - expected);
  const pace = progress.evenPace / target;
  const running = pace > 0 && (progress.kind === 'ahead' || progress.kind === 'behind');
  return (
    <div class="progress">
      <p class="progress-names">
        <b class="outcome">
          <Explained by={reasons.booked}>{said.booked(write(progress.booked))}</Explained>
        </b>
        {reasons.expected !== null && (
          <span>
            <Explained by={reasons.expected}>{said.expected(about(expected))}</Explained>
          </span>
        )}
        <b>
          <Explained by={reasons.target}>{write(target)}</Explained>
        </b>
      </p>
      <div class="progress-bar" role="img" aria-label={title}>
        <span class="expected" style={{ width: share(booked + expected) }} />
        <span class="done" style={{ width: share(booked) }} />
        {gap > target / 4 && (
          <span class="gap" style={{ insetInlineStart: share(booked + expected) }}>
            {said.gap(about(gap))}
          </span>
        )}
        {running && <i class="pace-mark" style={{ insetInlineStart: share(progress.evenPace) }} />}
      </div>
      {running && (
        <p
          class={pace > 0.5 ? 'progress-pace before' : 'progress-pace'}
          style={{ '--at': share(progress.evenPace) }}
        >
          <Explained by={reasons.pace}>{said.pace(write(progress.evenPace))}</Explained>
        </p>
      )}
    </div>
  );
}
