import type { Goal } from '../../domain/goal.ts';
import type { Platform } from '../../domain/platform.ts';
import type { Beside, GoalWeek, WeekSeen } from '../../domain/review.ts';
import { weeksIn } from '../../domain/reviewWeeks.ts';
import { timeOf } from '../../domain/sums.ts';
import { channelName } from '../../ui/channelName.ts';
import { list } from '../../ui/format.ts';
import { goalName } from '../../ui/goalName.ts';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { words } from '../../ui/words/allWords.ts';
import { FactsTable } from './FactsTable.tsx';
import { Gaps } from './Gaps.tsx';
import { Others } from './Others.tsx';
import { Served } from './Served.tsx';
import { platformSentence, time } from './sentence.ts';

/** The facts of a week: by platform, by goal, from elsewhere, and what was not seen. */
export function Facts({
  week,
  goals,
  beside = week.found,
}: {
  readonly week: WeekSeen;
  readonly goals: readonly Goal[];
  /** What stands beside the week's time; by itself what was found of it. */
  readonly beside?: Beside | undefined;
}) {
  return (
    <>
      <ByPlatform week={week} found={beside} />
      {week.goals.length > 0 && <ByGoal week={week} goals={goals} />}
      <Others week={week} />
      <Gaps week={week} />
    </>
  );
}

const said = words.review.platforms;

function ByPlatform({
  week,
  found,
}: {
  readonly week: WeekSeen;
  readonly found: Beside | undefined;
}) {
  const rows = week.facts.map((row) => ({
    ...row,
    ...(found === undefined ? {} : { beside: besideOf(found, row.platform, weeksIn(week.days)) }),
    key: row.platform,
    name: (
      <>
        <Swatch channel={row.platform} />
        {channelName(row.platform)}
      </>
    ),
  }));
  return (
    <Section title={said.title} note={said.unit}>
      <Statement>{platformSentence(week)}</Statement>
      <FactsTable
        caption={said.caption}
        head={said.platform}
        rows={rows}
        total={said.total}
        currency={week.currency}
      />
      <Plans week={week} />
      <Logged week={week} />
    </Section>
  );
}

const besideOf = ({ budgets, usual }: Beside, platform: Platform, weeks: number) => ({
  budget: budgets[platform] ?? null,
  usual: usual === null ? null : (usual[platform] ?? 0) * weeks,
});

function Plans({ week }: { readonly week: WeekSeen }) {
  const { plannedSeconds, overSeconds } = timeOf(week.facts);
  if (plannedSeconds === 0) return null;
  return (
    <p class="prose">
      {overSeconds === 0
        ? said.inPlan(time(plannedSeconds))
        : said.plan(time(plannedSeconds), time(overSeconds))}
    </p>
  );
}

function Logged({ week }: { readonly week: WeekSeen }) {
  const parts = week.facts
    .filter((row) => row.loggedMinutes > 0)
    .map((row) => said.loggedOn(channelName(row.platform), time(row.loggedMinutes * 60)));
  return parts.length === 0 ? null : <p class="prose">{said.logged(list(parts))}</p>;
}

function ByGoal({ week, goals }: { readonly week: WeekSeen; readonly goals: readonly Goal[] }) {
  const goalWords = words.review.goals;
  const rows = week.goals.map((row) => ({
    ...row,
    key: row.goalId ?? 'none',
    name: nameOf(row, goals, week.currency),
  }));
  return (
    <Section title={goalWords.title} note={said.unit}>
      <Served week={week} />
      <FactsTable
        caption={goalWords.caption}
        head={goalWords.goal}
        rows={rows}
        total={goalWords.total}
        currency={week.currency}
      />
    </Section>
  );
}

function nameOf({ goalId, title }: GoalWeek, goals: readonly Goal[], currency: string): string {
  if (goalId === null) return words.review.goals.none;
  if (title !== '') return title;
  const goal = goals.find(({ id }) => id === goalId);
  return goal === undefined ? words.review.goals.gone : goalName(goal, currency);
}
