import type { OpeningKind } from '../domain/nudge.ts';
import type { RunningView } from '../protocol/popup.ts';
import type { Known } from './known.ts';
import type { Shown } from './shown.ts';

// The popup has to be painted before it loads the domain's list; the type holds both together.
const KINDS: { readonly [kind in OpeningKind]: kind } = {
  'plan end': 'plan end',
  'follow-up': 'follow-up',
  review: 'review',
  start: 'start',
  drift: 'drift',
  budget: 'budget',
};

/** Why the popup opened by itself, as its own address says; `null` where she opened it. */
export const whyOf = (query: URLSearchParams): OpeningKind | null =>
  query.get('by') === 'itself'
    ? (Object.values(KINDS).find((kind) => kind === query.get('for')) ?? 'start')
    : null;

/** What the screen is about, in the words of the governor. */
export function kindShown({ why, view: { here } }: Pick<Shown, 'why' | 'view'>): OpeningKind {
  return why ?? (here.kind === 'running' ? 'plan end' : 'start');
}

/** What a session's screen says first. */
export type Said = 'plan end' | 'drift' | 'budget' | 'running';

/** A reason that holds no more, since she did something meanwhile, is not given. */
export function saidFirst(here: RunningView, why: OpeningKind | null): Said {
  const isUp = here.plannedMinutes !== null && here.seconds >= here.plannedMinutes * 60;
  if (why === 'drift' && here.cameFor !== null) return 'drift';
  if (why === 'budget' && here.budget !== null) return 'budget';
  return isUp ? 'plan end' : 'running';
}

/** The session whose question, or of which something else, is on the screen and may be dismissed; or `null`. */
export function askedSession(known: Known, byItself: boolean): string | null {
  if (known.kind === 'failed') return null;
  const { here } = known.view;
  const asks = here.kind === 'asking' || (byItself && here.kind === 'running');
  return asks ? here.sessionId : null;
}
