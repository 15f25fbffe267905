import { readAnswer } from '../../domain/commitment.ts';
import { type Platform, platformsIn } from '../../domain/platform.ts';
import type { Review } from '../../domain/review.ts';
import { weekAfter, weeksIn } from '../../domain/reviewWeeks.ts';
import { sumOf, timeOf, totalOf } from '../../domain/sums.ts';
import { wholeMinutes } from '../../domain/wholeMinutes.ts';
import { channelName } from '../../ui/channelName.ts';
import { count, day, hoursAndMinutes, list, wholeMoney } from '../../ui/format.ts';
import { dayRange } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { KEPT, SAID } from './asked.ts';
import { changeOf, QUESTIONS } from './draft.ts';
import { commitmentText, outcomeText, time, verdictLine, weekSentence } from './sentence.ts';

const said = words.reviewPlan.summary;

/** One platform's week, written. */
export interface WeekLine {
  readonly platform: Platform | null;
  readonly name: string;
  readonly time: string;
  readonly budget: string;
  readonly leads: string;
  readonly revenue: string;
  readonly paying: string;
}

/** One decision, written; `platform` is `null` for what goes to none. */
export interface DecisionLine {
  readonly platform: Platform | null;
  readonly name: string;
  readonly decision: string;
  readonly minutes: string;
}

/** A finished review as one page says it. */
export interface Summary {
  readonly days: string;
  /** "The week", or how many. */
  readonly name: string;
  readonly answer: string;
  readonly verdicts: string;
  readonly week: readonly WeekLine[];
  readonly total: WeekLine;
  /** What came beside social media, and what was stated; may be empty. */
  readonly beside: readonly string[];
  readonly decidedFor: string;
  readonly decided: readonly DecisionLine[];
  readonly all: string;
  readonly first: string | null;
  readonly target: string | null;
  readonly commitment: string;
  readonly before: string | null;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly customers: string | null;
}

export function summaryOf(review: Review): Summary {
  const { found, answers, days } = review;
  return {
    days: dayRange(days),
    name: said.week(weeksIn(days)),
    answer: weekSentence(review),
    verdicts: found === undefined || found.verdicts.length === 0 ? '' : verdictLine(found.verdicts),
    ...weekLines(review),
    beside: besideOf(review),
    decidedFor: said.decided(dayRange(weekAfter(review.days))),
    ...decisionLines(review),
    first: found === undefined ? null : `${found.fix.step}.`,
    target: found?.target ?? null,
    commitment: commitmentLine(review),
    before: keptLine(answers),
    answers: QUESTIONS.flatMap((question) => {
      const answer = readAnswer(answers[question]);
      const ask = words.reviewSteps.way.questions.ask[question];
      return answer === null ? [] : { question: ask, answer: words.reviewSteps.answer[answer] };
    }),
    customers: answers[SAID] ?? null,
  };
}

function weekLines(review: Review): Pick<Summary, 'week' | 'total'> {
  const { facts, currency } = review;
  const minutes = wholeMinutes(facts.map((row) => row.seconds));
  const budgets = review.found?.budgets ?? {};
  const known = Object.keys(budgets).length > 0;
  const write = (revenue: number) =>
    revenue === 0 ? words.pages.nothing : wholeMoney(revenue, currency);
  const whole = { ...timeOf(facts), ...totalOf(facts) };
  return {
    week: facts.map((row, at) => ({
      platform: row.platform,
      name: channelName(row.platform),
      time: hoursAndMinutes(minutes[at] ?? 0),
      budget: known ? hoursAndMinutes(budgets[row.platform] ?? 0) : words.pages.nothing,
      leads: count(row.leads),
      revenue: write(row.revenue),
      paying: payingText(review, row.platform),
    })),
    total: {
      platform: null,
      name: said.total,
      time: hoursAndMinutes(minutes.reduce((sum, part) => sum + part, 0)),
      budget: known
        ? hoursAndMinutes(sumOf(Object.values(budgets), (part) => part))
        : words.pages.nothing,
      leads: count(whole.leads),
      revenue: write(whole.revenue),
      paying: '',
    },
  };
}

function payingText({ found }: Review, platform: Platform): string {
  const verdict = found?.verdicts.find(({ channel }) => channel === platform)?.verdict;
  return verdict === undefined ? said.notJudged : words.verdict.name[verdict];
}

function besideOf({ channels, facts, currency }: Review): string[] {
  const others = channels.flatMap((row) => {
    const brought = outcomeText(row, currency);
    return brought === '' ? [] : `${brought} (${channelName(row.channel)})`;
  });
  const stated = sumOf(facts, ({ loggedMinutes }) => loggedMinutes);
  return [
    ...(others.length === 0 ? [] : [said.others(list(others))]),
    ...(stated === 0 ? [] : [said.stated(time(stated * 60))]),
  ];
}

function decisionLines(review: Review): Pick<Summary, 'decided' | 'all'> {
  const { budgets, rest = 0 } = review;
  const lines = platformsIn({ ...budgets, ...review.decisions }).flatMap((platform) => {
    const minutes = budgets[platform] ?? 0;
    if (review.decisions[platform] === undefined && minutes === 0) return [];
    const name = channelName(platform);
    return {
      platform,
      name,
      decision: decisionText(review, platform),
      minutes: hoursAndMinutes(minutes),
    };
  });
  const other = {
    platform: null,
    name: said.rest,
    decision: '',
    minutes: hoursAndMinutes(rest),
  };
  const all = sumOf(Object.values(budgets), (minutes) => minutes) + rest;
  return { decided: rest > 0 ? [...lines, other] : lines, all: hoursAndMinutes(all) };
}

/** "Change one thing: only messages before noon". */
export function decisionText(
  { decisions, answers }: Pick<Review, 'decisions' | 'answers'>,
  platform: Platform,
): string {
  const decision = decisions[platform];
  if (decision === undefined) return words.review.decided.none;
  const name = words.review.decide.decisions[decision];
  const thing = answers[changeOf(platform)];
  return thing === undefined ? name : words.review.decided.oneThing(name, thing);
}

function commitmentLine({ commitment }: Review): string {
  return commitment == null
    ? said.noCommitment
    : said.by(commitmentText(commitment), day(commitment.on));
}

function keptLine(answers: Review['answers']): string | null {
  const kept = readAnswer(answers[KEPT]);
  return kept === null ? null : words.reviewSteps.answer[kept];
}
