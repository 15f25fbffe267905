import type { Verdict } from '../domain/analytics/verdict.ts';
import { words } from './words/words.ts';

const said = words.verdict;

/** A verdict as a place above, on or below the line of the rate, and in words. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span class="verdict">
      <svg class="mark" viewBox="0 0 14 14" aria-hidden="true">
        <Drawing verdict={verdict} />
      </svg>
      {said.name[verdict]}
    </span>
  );
}

const RING = { fill: 'none', 'stroke-width': 1.5 } as const;

function Drawing({ verdict }: { readonly verdict: Verdict }) {
  switch (verdict) {
    case 'paying':
      return (
        <>
          <path d="M0 10.5h14" stroke="currentColor" />
          <circle cx="7" cy="4.2" r="3.6" fill="var(--outcome)" />
        </>
      );
    case 'probably_paying':
      return (
        <>
          <path d="M0 10.5h14" stroke="currentColor" />
          <circle cx="7" cy="4.2" r="2.9" stroke="var(--outcome)" {...RING} />
        </>
      );
    case 'too_early':
      return (
        <>
          <path d="M0 7h3.2M10.8 7H14" stroke="currentColor" />
          <circle cx="7" cy="7" r="3" stroke="var(--ink-3)" stroke-dasharray="2 1.6" {...RING} />
        </>
      );
    case 'probably_not_paying':
      return (
        <>
          <path d="M0 3.5h14" stroke="currentColor" />
          <circle cx="7" cy="9.8" r="2.9" stroke="var(--ink-2)" {...RING} />
        </>
      );
    case 'not_paying':
      return (
        <>
          <path d="M0 3.5h14" stroke="currentColor" />
          <circle cx="7" cy="9.8" r="3.6" fill="var(--ink-2)" />
        </>
      );
  }
}
