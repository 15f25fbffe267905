import type { StepStanding } from '../domain/analytics/bottleneck.ts';
import type { FixFirst } from '../domain/analytics/fixFirst.ts';
import { percent, wholeMoney } from './format.ts';
import { words } from './words/words.ts';

const said = words.fixFirst;

/** The finding as a sentence, and the step as a call to do it, without a full stop. */
export interface FixText {
  readonly finding: string;
  readonly step: string;
}

/** What to fix first, in words. */
export function fixText(fix: FixFirst, currency: string): FixText {
  switch (fix.kind) {
    case 'rethink your goals':
      return said.goals;
    case 'overdue follow-ups':
      return overdue(fix, currency);
    case 'slow first response':
      return { finding: slow(fix), step: said.slow.step };
    case 'bottleneck':
      return stepText(fix.step, said.bottleneck, currency);
    case 'worth checking':
      return stepText(fix.step, said.checking, currency);
    case 'time without a goal':
      return { finding: withoutGoal(fix.share), step: said.noGoal.step };
    case 'over your minutes':
      return { finding: said.over.finding(percent(fix.share)), step: said.over.step };
    case 'named obstacle':
      return said.obstacle[fix.obstacle];
    case 'log every lead':
      return said.log;
  }
}

function overdue(
  { count, expectedValue }: Extract<FixFirst, { kind: 'overdue follow-ups' }>,
  currency: string,
): FixText {
  const money = about(expectedValue, currency);
  const isMoney = expectedValue > 0 && money !== wholeMoney(0, currency);
  const finding = isMoney ? said.overdue.worth(count, money) : said.overdue.finding(count);
  return { finding, step: said.overdue.step(count) };
}

const MANY_HOURS = 48;

function slow({ hours, leads }: Extract<FixFirst, { kind: 'slow first response' }>): string {
  return hours < MANY_HOURS
    ? said.slow.hours(Math.round(hours), leads)
    : said.slow.days(Math.round(hours / 24), leads);
}

function stepText(
  { step, gain }: StepStanding,
  say: (what: string, money: string) => string,
  currency: string,
): FixText {
  const { what, step: next } = said.steps[step];
  return { finding: say(what, about(gain, currency)), step: next };
}

/** An estimate to two figures: more would promise more than is known. */
export function about(minor: number, currency: string): string {
  return wholeMoney(Number(minor.toPrecision(2)), currency);
}

/** All of it is said in words: nobody says "100% of". */
const withoutGoal = (share: number): string =>
  percent(share) === percent(1) ? said.noGoal.all : said.noGoal.finding(percent(share));
