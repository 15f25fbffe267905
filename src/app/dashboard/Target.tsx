import { day } from '../../ui/format.ts';
import { goalFigure, goalStanding } from '../../ui/goalStanding.ts';
import { Statement } from '../../ui/Opening.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/words.ts';
import { addressOf } from '../route.ts';
import type { View } from './view.ts';

const said = words.dashboard.target;

/** How the revenue goal stands; without one, why it needs one. */
export function Target({ view }: { readonly view: View }) {
  const { target, settings } = view;
  // Without a target the card under it says what to do about that.
  if (target === null) return null;
  const { goal, progress } = target;
  const write = goalFigure(goal, settings.currency);
  const standing = goalStanding(goal, progress, settings.currency);
  return (
    <Section title={said.title} note={said.note(write(goal.target), day(goal.dueOn))}>
      <Statement>{standing}</Statement>
      <ProgressBar target={goal.target} progress={progress} title={standing} write={write} />
      <p>
        <a href={addressOf('goals')}>{said.change}</a>
      </p>
    </Section>
  );
}
