import { readMinutes } from '../../domain/entryMinutes.ts';
import { PLATFORMS, type Platform } from '../../domain/platform.ts';
import { type Choices, DECISIONS, type Decision, type WeekSeen } from '../../domain/review.ts';
import { hoursAndMinutes } from '../../ui/format.ts';
import { minutesOf } from '../../ui/timeText.ts';
import { words } from '../../ui/words/words.ts';

/** One platform's decision as it stands in the form. */
export interface Row {
  readonly decision: Decision | '';
  readonly minutes: string;
  /** The one thing to change. */
  readonly thing: string;
}

export type Draft = { readonly [platform in Platform]: Row };

/** How a field should be written, for those that cannot be read. */
export type RowErrors = { readonly decision?: string; readonly minutes?: string };
export type Errors = { readonly [platform in Platform]?: RowErrors };

/** The form as it was left, or with the minutes of the week that is over. */
export function draftOf(week: WeekSeen, kept: Choices | null): Draft {
  return byPlatform((platform) => {
    const budget = kept?.budgets[platform] ?? usual(week, platform);
    return {
      decision: kept?.decisions[platform] ?? '',
      minutes: hoursAndMinutes(budget),
      thing: kept?.answers[questionOf(platform)] ?? '',
    };
  });
}

/** Cutting proposes nothing, the rest the minutes of the week that is over; what was typed stays. */
export function decided(
  row: Row,
  decision: Decision | '',
  week: WeekSeen,
  platform: Platform,
): Row {
  const proposed = (choice: Decision | '') =>
    hoursAndMinutes(choice === 'cut' ? 0 : usual(week, platform));
  const isTyped = row.minutes !== proposed(row.decision);
  return { ...row, decision, minutes: isTyped ? row.minutes : proposed(decision) };
}

const STEP = 5;

/** The minutes of the week that is over, to the next five. */
function usual(week: WeekSeen, platform: Platform): number {
  const seconds = week.facts.find((row) => row.platform === platform)?.seconds ?? 0;
  return Math.round(minutesOf(seconds) / STEP) * STEP;
}

/** What can be read of the form. */
export function choicesOf(draft: Draft): Choices {
  const rows = PLATFORMS.map((platform) => ({ platform, ...draft[platform] }));
  return {
    decisions: Object.fromEntries(
      rows.flatMap(({ platform, decision }) => (decision === '' ? [] : [[platform, decision]])),
    ),
    budgets: Object.fromEntries(
      rows.flatMap(({ platform, minutes }) => {
        const entry = readMinutes(minutes);
        return entry.kind === 'read' ? [[platform, entry.value]] : [];
      }),
    ),
    answers: Object.fromEntries(
      rows.flatMap(({ platform, decision, thing }) =>
        decision === 'change' && thing.trim() !== '' ? [[questionOf(platform), thing.trim()]] : [],
      ),
    ),
  };
}

/** A platform that took time needs a decision, and every budget must be a time. */
export function errorsOf(draft: Draft, week: WeekSeen): Errors {
  const wrong = words.review.decide.wrong;
  const errors = PLATFORMS.flatMap((platform) => {
    const { decision, minutes } = draft[platform];
    const entry = readMinutes(minutes);
    const used = week.facts.some((row) => row.platform === platform && row.seconds > 0);
    const row: RowErrors = {
      ...(used && decision === ''
        ? { decision: wrong.decision(words.shared.platform[platform]) }
        : {}),
      ...(entry.kind === 'refused' ? { minutes: wrong[entry.reason] } : {}),
    };
    return Object.keys(row).length === 0 ? [] : [[platform, row] as const];
  });
  return Object.fromEntries(errors);
}

/** Minutes of all budgets that can be read. */
export const totalMinutes = ({ budgets }: Choices): number =>
  Object.values(budgets).reduce((sum, minutes) => sum + minutes, 0);

export const questionOf = (platform: Platform): string => `change ${platform}`;

/** A decision as a form gives it; what is no decision is none. */
export const readDecision = (text: string): Decision | '' =>
  DECISIONS.find((decision) => decision === text) ?? '';

const byPlatform = (row: (platform: Platform) => Row): Draft => ({
  facebook: row('facebook'),
  x: row('x'),
  linkedin: row('linkedin'),
  instagram: row('instagram'),
});
