import type { PlatformWeek, WeekSeen } from '../../domain/review.ts';
import { timeOf } from '../../domain/sums.ts';
import { list } from '../../ui/format.ts';
import { Statement } from '../../ui/Opening.tsx';
import { words } from '../../ui/words/allWords.ts';
import { addressOf } from '../route.ts';
import { time } from './sentence.ts';

const said = words.review.goals;

/** How much of the time served a goal, and what became of the rest. */
export function Served({ week }: { readonly week: WeekSeen }) {
  const { seconds } = timeOf(week.facts);
  return (
    <>
      <Statement>{servedSentence(sum(week, 'goalSeconds'), seconds)}</Statement>
      <Rest week={week} />
    </>
  );
}

function servedSentence(served: number, all: number): string {
  if (all === 0) return said.noTime;
  if (served === 0) return said.noneServed;
  return served === all ? said.allServed : said.served(time(served), time(all));
}

function Rest({ week }: { readonly week: WeekSeen }) {
  const customer = sum(week, 'customerSeconds');
  const personal = sum(week, 'personalSeconds');
  const unstated = sum(week, 'unstatedSeconds');
  const sessions = sum(week, 'unstatedSessions');
  const parts = [
    ...(customer === 0 ? [] : [said.customer(time(customer))]),
    ...(personal === 0 ? [] : [said.personal(time(personal))]),
    ...(unstated === 0 ? [] : [said.unstated(time(unstated), sessions)]),
  ];
  if (parts.length === 0) return null;
  const { from, to } = week.days;
  return (
    <p class="prose">
      {said.beside(list(parts))}{' '}
      {sessions > 0 && (
        <a href={addressOf('sessions', { purpose: 'unstated', from, to })}>{said.sayNow}</a>
      )}
    </p>
  );
}

type Field = {
  [K in keyof PlatformWeek]: PlatformWeek[K] extends number ? K : never;
}[keyof PlatformWeek];

const sum = ({ facts }: WeekSeen, field: Field): number =>
  facts.reduce((total, row) => total + row[field], 0);
