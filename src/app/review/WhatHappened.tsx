import type { Platform } from '../../domain/platform.ts';
import type { WeekSeen } from '../../domain/review.ts';
import { minutesOf } from '../../ui/timeText.ts';
import { words } from '../../ui/words/words.ts';
import { outcomeText, time } from './sentence.ts';

const said = words.review.decide;

/** A platform's week in a line: what it brought, and how it stood against its budget. */
export function WhatHappened({
  week,
  platform,
  budget,
}: {
  readonly week: WeekSeen;
  readonly platform: Platform;
  /** Minutes that the last review gave this week. */
  readonly budget: number | undefined;
}) {
  const row = week.facts.find((fact) => fact.platform === platform);
  if (row === undefined) return null;
  const brought = outcomeText(row, week.currency);
  const unused = row.seconds === 0 && brought === '';
  return (
    <>
      {unused ? said.unused : brought === '' ? said.broughtNothing : said.brought(brought)}{' '}
      {budget !== undefined && !unused && budgetText(row.seconds, budget)}
    </>
  );
}

function budgetText(seconds: number, budget: number): string {
  const over = minutesOf(seconds) - budget;
  return over > 0
    ? said.beyond(time(over * 60), time(budget * 60))
    : said.within(time(budget * 60));
}
