import './stop.css';
import { speedToLead } from '../../../domain/analytics/metrics.ts';
import type { OpenStage } from '../../../domain/stage.ts';
import { count } from '../../../ui/format.ts';
import { useLive } from '../../../ui/live.ts';
import { Statement } from '../../../ui/Opening.tsx';
import { Section } from '../../../ui/Section.tsx';
import { stageName } from '../../../ui/stageName.ts';
import { words } from '../../../ui/words/words.ts';
import { More } from '../More.tsx';
import type { View } from '../view.ts';
import { type Answered, readAnswered } from './read.ts';
import { StepsTable } from './StepsTable.tsx';
import { FEWEST_LEADS, stepsOf } from './steps.ts';

const said = words.dashboardStop;

/** How far leads get on their way to a sale, from ten leads on. */
export function WhereLeadsStop({ view }: { readonly view: View }) {
  const { entered } = view.funnel.lead;
  if (entered < FEWEST_LEADS) return <TooFew leads={entered} />;
  const steps = stepsOf(view.funnel);
  return (
    <Section title={said.title} note={said.note}>
      <Statement>{findingOf(view, steps)}</Statement>
      <StepsTable steps={steps} won={view.funnel.opportunity.advanced} settings={view.settings} />
      <Speed view={view} />
      <p class="faint">{said.explain}</p>
      <More
        name={said.more}
        view={view}
        load={async () => (await import('./LagCurve.tsx')).LagCurve}
      />
    </Section>
  );
}

function TooFew({ leads }: { readonly leads: number }) {
  return (
    <Section title={said.title} note={said.note}>
      <Statement>{said.tooFew(leads, FEWEST_LEADS - leads)}</Statement>
      <p class="prose">{said.tooFewNext}</p>
    </Section>
  );
}

function findingOf({ settings }: View, steps: ReturnType<typeof stepsOf>): string {
  const weakest = steps.find((step) => step.weakest)?.stage ?? 'lead';
  const next = NEXT[weakest];
  return said.finding(
    stageName(weakest, settings).toLocaleLowerCase(),
    stageName(next, settings).toLocaleLowerCase(),
  );
}

const NEXT: { readonly [stage in OpenStage]: OpenStage | 'won' } = {
  lead: 'qualified',
  qualified: 'opportunity',
  opportunity: 'won',
};

/** From here on it is said in days, and that somebody else may be quicker. */
const SLOW_HOURS = 24;
const FEWEST_ANSWERED = 5;

function Speed({ view }: { readonly view: View }) {
  const read = useLive(() => readAnswered(view), [view]);
  if (read.kind !== 'ready' || read.value.leads.length < FEWEST_ANSWERED) return null;
  return <p class="prose">{speedText(read.value, view)}</p>;
}

function speedText({ leads, known }: Answered, { now }: View): string {
  const { value } = speedToLead(leads, now);
  if (!known || value === null) return said.noTouch;
  if (value > SLOW_HOURS) return said.slow(waitText(value));
  return said.speed(waitText(value));
}

const waitText = (hours: number): string =>
  hours < 1
    ? said.underAnHour
    : hours < 2 * SLOW_HOURS
      ? said.hours(Math.round(hours))
      : said.days(count(hours / 24), Math.round(hours / 24));
