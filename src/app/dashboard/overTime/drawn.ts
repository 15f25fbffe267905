import { isBuiltIn } from '../../../domain/platform.ts';
import type { DrawnCohorts } from '../../../ui/charts/cohortPlot.ts';
import type { DrawnMark } from '../../../ui/charts/parts.ts';
import type { DrawnPart, DrawnWeek, DrawnWeeks } from '../../../ui/charts/weeksPlot.ts';
import { aboutMoney } from '../../../ui/estimate.ts';
import { shortDay, wholeMoney } from '../../../ui/format.ts';
import { words } from '../../../ui/words/lowerWords.ts';
import { hoursFigure } from './time.ts';
import type { ShownWeek } from './weeks.ts';

const said = words.dashboardOverTime;

/** Few weeks are broad enough to be named side by side. */
const FEW_WEEKS = 5;

/** How many weeks apart two names must stand. */
const namesApart = (count: number): number => (count <= FEW_WEEKS ? 1 : Math.ceil(count / 4));

export function drawnWeeks(weeks: readonly ShownWeek[], currency: string): DrawnWeeks {
  const named = namedOf(weeks);
  return {
    weeks: weeks.map((week) => ({
      name: shortDay(week.week),
      parts: partsOf(week),
      hours: week.hours,
      leads: week.leads,
      fresh: week.fresh,
      sales: week.sales,
      cash: week.cash,
      income: week.cash > 0 ? wholeMoney(week.cash, currency) : '',
      said: named.has(week) ? hoursText(week) : '',
      kind: kindOf(week),
    })),
    marks: marksOf(weeks),
    names: said,
  };
}

export function drawnCohorts(weeks: readonly ShownWeek[], currency: string): DrawnCohorts {
  const amount = ({ cohort }: ShownWeek) => cohort.won + cohort.stillToCome;
  const tallest = [...weeks].sort((one, other) => amount(other) - amount(one));
  const named = apart(weeks, tallest).slice(0, 4);
  return {
    cohorts: weeks.map((week) => ({
      name: shortDay(week.week),
      hours: week.hours,
      won: week.cohort.won,
      expected: week.cohort.stillToCome,
      fresh: week.fresh,
      said: named.includes(week) && amount(week) > 0 ? aboveCohort(week, currency) : '',
    })),
    marks: marksOf(weeks),
    names: said,
  };
}

/** Where something is still expected the sum is an estimate. */
function aboveCohort({ cohort }: ShownWeek, currency: string): string {
  const { won, stillToCome } = cohort;
  return stillToCome > 0 ? aboutMoney(won + stillToCome, currency) : wholeMoney(won, currency);
}

/** The running week, the longest and the shortest whole one, where there is room. */
function namedOf(weeks: readonly ShownWeek[]): ReadonlySet<ShownWeek> {
  const whole = weeks.filter((week) => !week.soFar && week.hours > 0);
  const byHours = [...whole].sort((one, other) => other.hours - one.hours);
  const wanted = [weeks.find((week) => week.soFar), byHours[0], byHours.at(-1)];
  return new Set(
    apart(
      weeks,
      wanted.filter((week) => week !== undefined),
    ),
  );
}

/** Those that stand far enough from the ones before them; the first is always among them. */
function apart(weeks: readonly ShownWeek[], wanted: readonly ShownWeek[]): ShownWeek[] {
  const kept: ShownWeek[] = [];
  for (const week of wanted) {
    const at = weeks.indexOf(week);
    if (kept.every((other) => Math.abs(weeks.indexOf(other) - at) >= namesApart(weeks.length)))
      kept.push(week);
  }
  return kept;
}

function hoursText({ hours, soFar }: ShownWeek): string {
  const written = hoursFigure(hours);
  return soFar && written !== '' ? said.saidSoFar(written) : written;
}

function partsOf({ platforms }: ShownWeek): DrawnPart[] {
  return platforms
    .map(({ platform, ...own }) => ({ ...own, platform: isBuiltIn(platform) ? platform : 'other' }))
    .flatMap(({ platform, seen, stated }) => [
      { platform, hours: seen, stated: false },
      { platform, hours: stated, stated: true },
    ])
    .filter(({ hours }) => hours > 0);
}

function kindOf({ recorded, soFar }: ShownWeek): DrawnWeek['kind'] {
  if (!recorded) return 'not recorded';
  return soFar ? 'so far' : 'whole';
}

function marksOf(weeks: readonly ShownWeek[]): DrawnMark[] {
  return weeks.flatMap((week) =>
    week.changes.map((note) => ({ band: shortDay(week.week), note: note || said.fewChanges })),
  );
}
