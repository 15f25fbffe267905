import type { Goal } from '../../domain/goal.ts';
import { channelName } from '../../ui/channelName.ts';
import { day, daySpan } from '../../ui/format.ts';
import { goalName } from '../../ui/goalName.ts';
import { words } from '../../ui/words/allWords.ts';
import { replaceQuery, route } from '../route.ts';
import { type Narrowed, narrowedBy } from './narrowed.ts';

const said = words.leadsPage.narrowed;

/** Says that a link shows only some rows, and shows all of them again. */
export function Narrowing({
  goals,
  currency,
}: {
  readonly goals: readonly Goal[];
  readonly currency: string;
}) {
  const narrowed = narrowedBy(route.value.query);
  if (narrowed === null) return null;
  const goal = goals.find(({ id }) => id === narrowed.goalId);
  const parts = [
    ...(narrowed.opportunities ? [said.opportunities] : []),
    ...channelOf(narrowed),
    ...(goal === undefined ? [] : [goalName(goal, currency)]),
    ...daysOf(narrowed),
  ];
  return (
    <p class="prose">
      {said.only(parts.join(', '))}{' '}
      <button type="button" class="plain" onClick={() => replaceQuery(withoutNarrowing())}>
        {said.all}
      </button>
    </p>
  );
}

function channelOf({ channel }: Narrowed): string[] {
  if (channel === null) return [];
  return [channel === 'social' ? said.social : channelName(channel)];
}

function daysOf({ from, to }: Narrowed): string[] {
  if (from !== null && to !== null) return [daySpan(from, to)];
  if (from !== null) return [said.from(day(from))];
  return to === null ? [] : [said.to(day(to))];
}

const NARROWING = ['channel', 'goal', 'from', 'to', 'reached'];

const withoutNarrowing = (): { readonly [name: string]: string } =>
  Object.fromEntries([...route.value.query].filter(([name]) => !NARROWING.includes(name)));
