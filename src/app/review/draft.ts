import type { DayRange } from '../../domain/analytics/days.ts';
import {
  byPlatform,
  type Shares,
  socialMinutes,
  totalMinutes,
  withShare,
  withTotal,
} from '../../domain/budget.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Commitment, Kept } from '../../domain/commitment.ts';
import { type ByPlatform, type Platform, platformsIn } from '../../domain/platform.ts';
import {
  type Choices,
  DECISIONS,
  type Decision,
  type Found,
  type PlatformWeek,
  type Review,
  type Suggested,
  type WeekSeen,
} from '../../domain/review.ts';
import { decisionOf } from '../../domain/suggest.ts';
import { KEPT } from './asked.ts';

/** What was decided of one platform; `''` for one that is not in use. */
export interface Row {
  readonly decision: Decision | '';
  /** The one thing to change. */
  readonly thing: string;
}

/** The review as it stands in its five steps. */
export interface Draft {
  readonly rows: ByPlatform<Row>;
  readonly shares: Shares;
  /** By question, as in `Choices`; what is changed in `rows` is not in it. */
  readonly answers: { readonly [question: string]: string };
  readonly commitment: Commitment;
}

/** The review as it was left, or with what is suggested. */
export function draftOf(
  { found, facts, days }: WeekSeen & { readonly found: Found },
  kept: Choices | null,
  followUpOn: Day,
): Draft {
  return {
    rows: byPlatform((platform) => {
      const { step } = suggestedFor(found, platform);
      const used = facts.some((row) => row.platform === platform && isForBusiness(row));
      const suggested = step === null ? (used ? 'test' : '') : decisionOf(step);
      return {
        decision: kept?.decisions[platform] ?? suggested,
        thing: kept?.answers[changeOf(platform)] ?? '',
      };
    }, platformsIn(found.suggested)),
    shares: sharesOf(found, kept),
    answers: Object.fromEntries(
      Object.entries(kept?.answers ?? {}).filter(([question]) => !isChange(question)),
    ),
    commitment: commitmentOf(kept, days, followUpOn),
  };
}

/** Whether any of the time may have been for the business. */
const isForBusiness = ({ goalSeconds, customerSeconds, unstatedSeconds }: PlatformWeek): boolean =>
  goalSeconds + customerSeconds + unstatedSeconds > 0;

/** A promise that was typed before a week went by without saving it is still to be done. */
function commitmentOf(kept: Choices | null, days: DayRange, followUpOn: Day): Commitment {
  const none = { when: '', what: '', on: followUpOn, leadId: null };
  const { on, ...typed } = kept?.commitment ?? none;
  return { ...typed, on: on > days.to ? on : followUpOn };
}

const UNUSED: Suggested = { step: null, minutes: 0, why: '' };

/** What was suggested for a platform; nothing for one that was added since. */
export const suggestedFor = ({ suggested }: Pick<Found, 'suggested'>, platform: Platform) =>
  suggested[platform] ?? UNUSED;

/** What is decided of a platform so far. */
export const rowOf = ({ rows }: Draft, platform: Platform): Row =>
  rows[platform] ?? { decision: '', thing: '' };

/** The minutes as they were chosen, whatever is suggested by now; else those suggested. */
function sharesOf({ suggested, total }: Found, kept: Choices | null): Shares {
  const chosen = kept !== null && Object.keys(kept.budgets).length > 0;
  const platforms = byPlatform(
    (platform) =>
      chosen ? (kept.budgets[platform] ?? 0) : suggestedFor({ suggested }, platform).minutes,
    platformsIn(suggested),
  );
  const given = socialMinutes({ platforms });
  return { platforms, rest: (chosen ? kept.rest : undefined) ?? Math.max(0, total - given) };
}

/** A decision; cutting gives its minutes to the rest, and taking that back brings what is suggested. */
export function decided(
  draft: Draft,
  platform: Platform,
  decision: Row['decision'],
  found: Found,
): Draft {
  const row = rowOf(draft, platform);
  const before = row.decision;
  const rows = { ...draft.rows, [platform]: { ...row, decision } };
  if (decision === 'cut') return { ...draft, rows, shares: withShare(draft.shares, platform, 0) };
  const wasCut = before === 'cut' && draft.shares.platforms[platform] === 0;
  if (!wasCut) return { ...draft, rows };
  const minutes = Math.min(suggestedFor(found, platform).minutes, draft.shares.rest);
  return { ...draft, rows, shares: withShare(draft.shares, platform, minutes) };
}

export const shared = (draft: Draft, platform: Platform, minutes: number): Draft => ({
  ...draft,
  shares: withShare(draft.shares, platform, minutes),
});

export const budgeted = (draft: Draft, minutes: number): Draft => ({
  ...draft,
  shares: withTotal(draft.shares, minutes),
});

export const answered = (draft: Draft, question: string, answer: string): Draft => ({
  ...draft,
  answers: { ...draft.answers, [question]: answer },
});

/** With the last commitment kept where a contact shows it and she said nothing else. */
export const withContact = (draft: Draft, became: Kept | null): Draft =>
  became === 'yes' && draft.answers[KEPT] === undefined ? answered(draft, KEPT, 'yes') : draft;

/** What is kept of the form. A commitment without a word of what to do is none. */
export function choicesOf(draft: Draft, step: number): Choices {
  const { shares, answers, commitment } = draft;
  const platforms = platformsIn(draft.rows);
  const things = platforms.flatMap((platform) => {
    const { decision, thing } = rowOf(draft, platform);
    return decision === 'change' && thing.trim() !== '' ? [[changeOf(platform), thing.trim()]] : [];
  });
  return {
    decisions: Object.fromEntries(
      platforms.flatMap((platform) => {
        const { decision } = rowOf(draft, platform);
        return decision === '' ? [] : [[platform, decision]];
      }),
    ),
    budgets: shares.platforms,
    rest: shares.rest,
    answers: Object.fromEntries([
      ...Object.entries(answers).filter(([, answer]) => answer.trim() !== ''),
      ...things,
    ]),
    commitment:
      commitment.what.trim() === ''
        ? null
        : { ...commitment, when: commitment.when.trim(), what: commitment.what.trim() },
    step,
  };
}

/** All the minutes there are. */
export const total = ({ shares }: Draft): number => totalMinutes(shares);

/** The questions that are answered in words or with yes, partly or no. */
export const QUESTIONS = [
  'moved',
  'right people',
  'narrow',
  'relationships',
  'followed up',
] as const;

export const changeOf = (platform: Platform): string => `change ${platform}`;
/** Whether last week's one thing was done. */
export const changedOf = (platform: Platform): string => `changed ${platform}`;

const isChange = (question: string): boolean => question.startsWith('change ');

/** A decision as a form gives it; what is no decision is none. */
export const readDecision = (text: string): Decision | '' =>
  DECISIONS.find((decision) => decision === text) ?? '';

export const STEPS = [1, 2, 3, 4, 5] as const;
export type Step = (typeof STEPS)[number];

/** Where she is: as the address says, or where she stopped. A finished review opens at its decisions. */
export function stepNow(asked: string | null, kept: Review | null): Step {
  const stopped = kept?.savedAt == null ? readStep(kept?.step) : 4;
  return readStep(asked) ?? stopped ?? 1;
}

/** The step an address or a kept review names; `null` for none. */
export const readStep = (text: string | number | null | undefined): Step | null =>
  STEPS.find((step) => step === Number(text)) ?? null;
