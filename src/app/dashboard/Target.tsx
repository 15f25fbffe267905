import type { Goal } from '../../domain/goal.ts';
import type { Progress } from '../../domain/goalProgress.ts';
import { day, wholeMoney } from '../../ui/format.ts';
import { Statement } from '../../ui/Opening.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/words.ts';
import { addressOf } from '../route.ts';
import type { View } from './view.ts';

const said = words.dashboard.target;

const DAYS_IN_WEEK = 7;

/** How the revenue goal stands; without one, why it needs one. */
export function Target({ view }: { readonly view: View }) {
  const { target, settings } = view;
  if (target === null) return <NoTarget />;
  const { goal, progress } = target;
  const write = (minor: number) => wholeMoney(minor, settings.currency);
  return (
    <Section title={said.title} note={said.note(write(goal.target), day(goal.dueOn))}>
      <Statement>{standing(goal, progress, write)}</Statement>
      <ProgressBar
        target={goal.target}
        progress={progress}
        title={standing(goal, progress, write)}
        write={write}
      />
      <p>
        <a href={addressOf('goals')}>{said.change}</a>
      </p>
    </Section>
  );
}

function NoTarget() {
  return (
    <Section title={said.title}>
      <Statement>{said.none}</Statement>
      <p class="prose">{said.noneWhy}</p>
      <p>
        <a class="button first" href={addressOf('welcome')}>
          {said.set}
        </a>
      </p>
    </Section>
  );
}

function standing(
  { target }: Goal,
  { kind, left, evenPace, booked, daysLeft }: Progress,
  write: (minor: number) => string,
): string {
  switch (kind) {
    case 'met':
      return said.met(write(booked), write(target));
    case 'passed':
      return said.passed(write(left));
    case 'ahead':
      if (daysLeft === 0) return said.today(write(left));
      return evenPace === 0
        ? said.fresh(write(left), daysLeft, write(left / Math.max(1, daysLeft / DAYS_IN_WEEK)))
        : said.ahead(write(left), daysLeft);
    case 'behind':
      return daysLeft === 0
        ? said.today(write(left))
        : said.behind(write(evenPace - booked), write(left), daysLeft);
  }
}
