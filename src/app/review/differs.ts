import type { Channel } from '../../domain/channel.ts';
import type { Outcomes, PlatformWeek, WeekSeen } from '../../domain/review.ts';
import { channelName } from '../../ui/channelName.ts';
import { count, hoursAndMinutes, money } from '../../ui/format.ts';
import { minutesOf } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';

const said = words.reviewPlan.differs;

/** Where the records of a week are no longer what was seen: one line each, "3:00 then, 3:10 now". */
export function differencesOf(seen: WeekSeen, now: WeekSeen): string[] {
  const time = seen.facts.flatMap((was) => {
    const is = now.facts.find(({ platform }) => platform === was.platform);
    return is === undefined ? [] : timeDifference(was, is);
  });
  return [...time, ...outcomeDifferences(seen, now)];
}

function timeDifference(was: PlatformWeek, is: PlatformWeek): string[] {
  const [before, after] = [minutesOf(was.seconds), minutesOf(is.seconds)];
  if (before === after) return [];
  const what = said.time(channelName(was.platform));
  return [said.line(what, hoursAndMinutes(before), hoursAndMinutes(after))];
}

function outcomeDifferences(seen: WeekSeen, now: WeekSeen): string[] {
  const was = outcomes(seen);
  const is = outcomes(now);
  const channels = [...new Set([...was.keys(), ...is.keys()])];
  return channels.flatMap((channel) => {
    const none = { leads: 0, sales: 0, revenue: 0 };
    const [before, after] = [was.get(channel) ?? none, is.get(channel) ?? none];
    const name = channelName(channel);
    return [
      ...line(said.leads(name), before.leads, after.leads, count),
      ...line(said.sales(name), before.sales, after.sales, count),
      ...line(said.revenue(name), before.revenue, after.revenue, (minor) =>
        money(minor, seen.currency),
      ),
    ];
  });
}

const outcomes = ({ facts, channels }: WeekSeen) =>
  new Map<Channel, Outcomes>([
    ...facts.map((row) => [row.platform, row] as const),
    ...channels.map((row) => [row.channel, row] as const),
  ]);

const line = (what: string, was: number, is: number, write: (value: number) => string): string[] =>
  was === is ? [] : [said.line(what, write(was), write(is))];
