import type { Progress } from '../domain/goalProgress.ts';
import { words } from './words/words.ts';

/** A goal as a bar: what is booked, where an even pace would be, what is still to find. */
export function ProgressBar({
  target,
  progress,
  title,
  write,
}: {
  readonly target: number;
  readonly progress: Progress;
  /** The finding, which a screen reader reads instead of the bar. */
  readonly title: string;
  readonly write: (value: number) => string;
}) {
  const { booked, evenPace } = words.pages.progress;
  const share = (value: number) => `${100 * Math.min(1, Math.max(0, value / target))}%`;
  const pace = progress.evenPace / target;
  const running = pace > 0 && (progress.kind === 'ahead' || progress.kind === 'behind');
  return (
    <div class="progress" role="img" aria-label={title}>
      <p class="progress-names">
        <b class="outcome">{booked(write(progress.booked))}</b>
        <b>{write(target)}</b>
      </p>
      <div class="progress-bar">
        <span class="done" style={{ width: share(progress.booked) }} />
        {running && <i class="pace-mark" style={{ insetInlineStart: share(progress.evenPace) }} />}
      </div>
      {running && (
        <p
          class={pace > 0.5 ? 'progress-pace before' : 'progress-pace'}
          style={{ '--at': share(progress.evenPace) }}
        >
          {evenPace(write(progress.evenPace))}
        </p>
      )}
    </div>
  );
}
