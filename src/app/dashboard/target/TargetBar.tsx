import type { Progress } from '../../../domain/goalProgress.ts';
import { words } from '../../../ui/words/words.ts';

const said = words.dashboard.target.bar;

/** The target as a bar: what is booked, what open leads may bring, what is left, and an even pace. */
export function TargetBar({
  target,
  progress,
  expected,
  title,
  write,
  about,
}: {
  readonly target: number;
  readonly progress: Progress;
  /** What open leads may bring by the day; 0 where nothing is known. */
  readonly expected: number;
  /** The finding, which a screen reader reads instead of the bar. */
  readonly title: string;
  readonly write: (value: number) => string;
  readonly about: (value: number) => string;
}) {
  const booked = Math.max(0, progress.booked);
  const share = (value: number) => `${100 * Math.min(1, Math.max(0, value / target))}%`;
  const gap = Math.max(0, target - booked - expected);
  const pace = progress.evenPace / target;
  const running = pace > 0 && (progress.kind === 'ahead' || progress.kind === 'behind');
  return (
    <div class="progress" role="img" aria-label={title}>
      <p class="progress-names">
        <b class="outcome">{said.booked(write(progress.booked))}</b>
        {expected >= 1 && <span>{said.expected(about(expected))}</span>}
        <b>{write(target)}</b>
      </p>
      <div class="progress-bar">
        <span class="expected" style={{ width: share(booked + expected) }} />
        <span class="done" style={{ width: share(booked) }} />
        {gap > target / 4 && (
          <span class="gap" style={{ left: share(booked + expected) }}>
            {said.gap(about(gap))}
          </span>
        )}
        {running && <i class="pace-mark" style={{ left: share(progress.evenPace) }} />}
      </div>
      {running && (
        <p
          class={pace > 0.5 ? 'progress-pace before' : 'progress-pace'}
          style={{ '--at': share(progress.evenPace) }}
        >
          {said.pace(write(progress.evenPace))}
        </p>
      )}
    </div>
  );
}
