import './stop.css';
import type { FunnelStep } from '../../../domain/analytics/bottleneck.ts';
import { speedToLead } from '../../../domain/analytics/metrics.ts';
import type { OpenStage } from '../../../domain/stage.ts';
import { count } from '../../../ui/format.ts';
import { useLive } from '../../../ui/live.ts';
import { Statement } from '../../../ui/Opening.tsx';
import { Section } from '../../../ui/Section.tsx';
import { stageName } from '../../../ui/stageName.ts';
import { words } from '../../../ui/words/lowerWords.ts';
import { More } from '../More.tsx';
import type { View } from '../view.ts';
import { type Answered, readAnswered } from './read.ts';
import { StepsTable } from './StepsTable.tsx';
import { FEWEST_LEADS, type Step, stepsOf } from './steps.ts';

const said = words.dashboardStop;

/** How far leads get on their way to a sale, from ten leads on. */
export function WhereLeadsStop({ view }: { readonly view: View }) {
  const { entered } = view.funnel.lead;
  if (entered < FEWEST_LEADS) return <TooFew leads={entered} />;
  const steps = stepsOf(view.funnel, heldStage(view.outlook));
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

function findingOf({ settings, outlook }: View, steps: readonly Step[]): string {
  const held = heldText(outlook);
  if (held !== null) return held;
  const weakest = steps.find((step) => step.mark === 'narrowest');
  if (weakest === undefined || weakest.share === null) return said.allYoung;
  return said.finding(
    stageName(weakest.stage, settings),
    stageName(NEXT[weakest.stage], settings),
    Math.round(weakest.share * 10),
  );
}

/** The step that holds the target back, where there is a target and one step is below what it should be. */
function heldText(outlook: View['outlook']): string | null {
  if (outlook === null) return null;
  const { bottleneck } = outlook;
  switch (bottleneck.kind) {
    case 'none':
      return null;
    case 'bottleneck':
    case 'suspected':
      return said[bottleneck.kind](said.step[bottleneck.step.step]);
  }
}

/** The stage of the step that holds the target back; not every one of them lies between two stages. */
function heldStage(outlook: View['outlook']): OpenStage | null {
  if (outlook === null || outlook.bottleneck.kind === 'none') return null;
  return STAGE_OF[outlook.bottleneck.step.step] ?? null;
}

const STAGE_OF: { readonly [step in FunnelStep]?: OpenStage } = {
  'lead to qualified': 'lead',
  'qualified to opportunity': 'qualified',
  'opportunity to won': 'opportunity',
};

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
