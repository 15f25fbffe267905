import type { FixFirst, Situation } from '../../../domain/analytics/fixFirst.ts';
import { percent } from '../../../ui/format.ts';
import { words } from '../../../ui/words/words.ts';

const said = words.dashboard.fix;

export type Check = keyof typeof said.checks;

/** One of the things that are looked at, and how it stands. */
export interface Checked {
  readonly check: Check;
  readonly state: string;
}

/** All that is looked at before one thing is shown, in that order. */
export function checksOf(situation: Situation): Checked[] {
  const { hasRevenueGoal, overdue, obstacle, goalShare, drift } = situation;
  const { state } = said;
  const share = (value: number | null) => (value === null ? state.unknown : percent(value));
  const without = goalShare.value === null ? null : 1 - goalShare.value;
  return [
    { check: 'goal', state: hasRevenueGoal ? state.yes : state.none },
    { check: 'overdue', state: overdueState(overdue) },
    { check: 'speed', state: speedState(situation) },
    { check: 'bottleneck', state: stepState(situation, 'bottleneck') },
    { check: 'time', state: state.time(share(without), share(drift.value)) },
    { check: 'suspected', state: stepState(situation, 'suspected') },
    {
      check: 'obstacle',
      state: obstacle === null ? state.none : words.goalStanding.obstacle[obstacle],
    },
    { check: 'evidence', state: state.last },
  ];
}

function overdueState({ count, openLeads }: Situation['overdue']): string {
  return count === 0 ? said.state.none : said.state.overdue(count, openLeads);
}

const MANY_HOURS = 48;

function speedState({ speedToLead }: Situation): string {
  const hours = speedToLead.value;
  if (hours === null) return said.state.noLeads;
  return hours < MANY_HOURS
    ? said.state.hours(Math.round(hours))
    : said.state.days(Math.round(hours / 24));
}

function stepState({ bottleneck }: Situation, kind: 'bottleneck' | 'suspected'): string {
  if (bottleneck.kind === 'none' || bottleneck.kind !== kind) return said.state.none;
  return words.fixFirst.steps[bottleneck.step.step].what;
}

/** Which check it is that a finding comes from. */
export function checkOf({ kind }: FixFirst): Check {
  switch (kind) {
    case 'rethink your goals':
      return 'goal';
    case 'overdue follow-ups':
      return 'overdue';
    case 'slow first response':
      return 'speed';
    case 'bottleneck':
      return 'bottleneck';
    case 'time without a goal':
    case 'over your minutes':
      return 'time';
    case 'worth checking':
      return 'suspected';
    case 'named obstacle':
      return 'obstacle';
    case 'log every lead':
      return 'evidence';
  }
}
