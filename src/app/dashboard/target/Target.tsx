import './target.css';
import { aboutMoney } from '../../../ui/estimate.ts';
import { day } from '../../../ui/format.ts';
import { goalFigure, goalStanding } from '../../../ui/goalStanding.ts';
import { Statement } from '../../../ui/Opening.tsx';
import { Section } from '../../../ui/Section.tsx';
import { words } from '../../../ui/words/words.ts';
import { addressOf } from '../../route.ts';
import { More } from '../More.tsx';
import { opportunitiesName } from '../opportunities.ts';
import type { View } from '../view.ts';
import { explainBar } from './explainBar.ts';
import { Needs } from './Needs.tsx';
import { TargetBar } from './TargetBar.tsx';
import { type Context, needsOf, takesProse, verdictWord } from './takes.ts';

const said = words.dashboard.target;

/** How the revenue goal stands, and what it would take. */
export function Target({ view }: { readonly view: View }) {
  const { target, settings, outlook } = view;
  // Without a target the card under it says what to do about that.
  if (target === null) return null;
  const { goal, progress } = target;
  const write = goalFigure(goal, settings.currency);
  const title = standingOf(view);
  return (
    <Section title={said.title} note={said.note(write(goal.target), day(goal.dueOn))}>
      <Statement>{title}</Statement>
      <TargetBar
        target={goal.target}
        progress={progress}
        expected={outlook?.pipeline.byDeadline ?? 0}
        title={title}
        write={write}
        about={(minor) => aboutMoney(minor, settings.currency)}
        reasons={explainBar(view, target)}
      />
      <Takes view={view} />
      <p class="noprint">
        <a href={addressOf('goals')}>{said.change}</a>
      </p>
    </Section>
  );
}

/** "A stretch. You are £2,240 behind an even pace, with £22,350 still to find in 19 weeks." */
export function standingOf({ target, outlook, settings }: View): string {
  if (target === null) return '';
  const standing = goalStanding(target.goal, target.progress, settings.currency);
  const { kind } = target.progress;
  if (kind === 'met' || kind === 'passed') return standing;
  return [verdictWord(outlook), standing].filter(Boolean).join(' ');
}

function Takes({ view }: { readonly view: View }) {
  const { target, outlook, settings, hoursAWeek } = view;
  const { kind } = target?.progress ?? {};
  if (kind === 'met' || kind === 'passed') return null;
  if (outlook === null) return settings.typicalSale === null ? <NoTypicalSale /> : null;
  const needs = needsOf(outlook, contextOf(view));
  return (
    <>
      {needs.length > 0 && (
        <div>
          <h3>{said.takes}</h3>
          <Needs needs={needs} />
        </div>
      )}
      <p class="prose">{takesProse(outlook, hoursAWeek)}</p>
      <More name={said.more} view={view} load={async () => (await import('./WhatIf.tsx')).WhatIf} />
    </>
  );
}

export function contextOf({ settings, judgement, outlook, hoursAWeek }: View): Context {
  return {
    settings,
    conversion: judgement.conversion,
    closing: outlook?.closing ?? 0,
    hoursAWeek,
    opportunities: opportunitiesName(settings),
  };
}

function NoTypicalSale() {
  return (
    <p class="prose">
      {said.noTypicalSale} <a href={addressOf('goals')}>{said.say}</a>
    </p>
  );
}
