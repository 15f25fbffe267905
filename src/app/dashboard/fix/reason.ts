import type { StepStanding } from '../../../domain/analytics/bottleneck.ts';
import { countOf } from '../../../domain/analytics/dealSize.ts';
import type { StageEvidence } from '../../../domain/analytics/funnel.ts';
import type { Reference } from '../../../domain/analytics/references.ts';
import type { References } from '../../../domain/analytics/steps.ts';
import { sum } from '../../../domain/analytics/sum.ts';
import { dayOf } from '../../../domain/calendar.ts';
import type { Obstacle } from '../../../domain/goal.ts';
import type { Lead } from '../../../domain/lead.ts';
import { isOpen } from '../../../domain/stage.ts';
import { aboutCount, aboutMoney } from '../../../ui/estimate.ts';
import { count, oneDecimal, percent } from '../../../ui/format.ts';
import { stageName } from '../../../ui/stageName.ts';
import { words } from '../../../ui/words/words.ts';
import { onChannel } from '../on.ts';
import { HABIT_DAYS } from '../reckoned.ts';
import type { FixingView, View } from '../view.ts';

const said = words.dashboard.fix;

/** What more the numbers say of the step to fix first; `''` where the finding says it all. */
export function reasonOf(view: FixingView): string {
  const { fix } = view;
  switch (fix.kind) {
    case 'rethink your goals':
      return said.noneWhy;
    case 'overdue follow-ups':
      return sameAsHours(fix.expectedValue, view);
    case 'bottleneck':
      return stepReason(fix.step, view);
    case 'worth checking':
      return [stepReason(fix.step, view), said.notSure].filter(Boolean).join(' ');
    case 'time without a goal':
    case 'over your minutes':
      return said.lately;
    case 'named obstacle':
      return obstacleReason(fix.obstacle, view);
    case 'log every lead':
      return evidence(view);
    case 'slow first response':
      return '';
  }
}

/** Money against the hours that would bring as much, where an hour's worth is known. */
function sameAsHours(worth: number, view: View): string {
  const same = sameHours(worth, view);
  return same === null ? '' : said.sameAs(count(same.hours), same.hours, onChannel(same.channel));
}

/** The hours on the best channel that would bring as much, as they are said and exactly. */
export function sameHours(
  worth: number,
  { judgement, outlook, plan }: Pick<View, 'judgement' | 'outlook' | 'plan'>,
) {
  const best = judgement.channels.find(({ channel }) => channel === outlook?.channel);
  if (best === undefined || best.value === null || best.value.mean <= 0) return null;
  const { mean } = best.value;
  // What follow-ups may bring is revenue, and an hour's value is what is left of it.
  const exact = (worth * (plan.margin ?? 1)) / mean;
  const hours = aboutCount(exact);
  return hours < 1 ? null : { hours, exact, mean, channel: best.channel };
}

function stepReason({ step }: StepStanding, view: View): string {
  const { outlook, funnel } = view;
  const references = outlook?.references ?? null;
  if (references === null) return '';
  switch (step) {
    case 'lead rate':
      return rateReason(references.leadRate, view);
    case 'lead to qualified':
      return shareReason(funnel.lead, references.toQualified, said.reached.lead);
    case 'qualified to opportunity':
      return shareReason(
        funnel.qualified,
        references.toOpportunity,
        reachedText('qualified', view),
      );
    case 'opportunity to won':
      return shareReason(funnel.opportunity, references.toWon, reachedText('opportunity', view));
    case 'deal size':
      return sizeReason(references, view);
  }
}

const reachedText = (stage: 'qualified' | 'opportunity', { settings }: View): string =>
  said.reached.qualified(stageName(stage, settings));

function shareReason(
  { entered, share }: StageEvidence,
  reference: Reference,
  what: string,
): string {
  return said.goOn(
    entered,
    what,
    percent(share),
    percent(reference.value),
    said.from[reference.from],
  );
}

function rateReason({ value, from }: Reference, view: View): string {
  const { hours, leads } = leadTimeOf(view);
  if (hours === 0 || value <= 0) return '';
  const each = hours / Math.max(1, leads);
  return said.rate(oneDecimal(each), oneDecimal(1 / value), said.from[from]);
}

/** The social hours and what they brought, each as far as it has had its time. */
export function leadTimeOf({ judgement }: Pick<View, 'judgement'>) {
  const social = judgement.channels.filter(({ counts }) => counts.history.pool === 'social');
  return {
    hours: sum(social.map((channel) => channel.hours.leadHours)),
    leads: sum(social.map(({ counts }) => counts.leads)),
  };
}

function sizeReason({ dealSize }: References, { judgement, settings }: View): string {
  const { total, sold } = dealsOf(judgement);
  if (sold === 0) return '';
  const write = (minor: number) => aboutMoney(minor, settings.currency);
  return said.size(write(total / sold), write(dealSize.value), said.from[dealSize.from]);
}

/** How many sales there are, and what they brought together. Minor units. */
export function dealsOf({ channels }: View['judgement']) {
  const deals = channels.flatMap(({ counts }) => counts.deals);
  return { total: sum(deals.map((deal) => deal.net * deal.count)), sold: countOf(deals) };
}

function obstacleReason(obstacle: Obstacle, view: View): string {
  const leads = view.everything.leads.map(({ lead }) => lead);
  const open = leads.filter(isOpen);
  switch (obstacle) {
    case 'prospects':
      return said.step.prospects(lately(view));
    case 'qualifying':
      return said.step.qualifying(view.funnel.lead.entered, view.funnel.lead.advanced);
    case 'closing':
      return closing(oldestOpportunity(open), open);
    case 'offer':
      return said.step.offer(leads.filter(({ stage }) => stage === 'lost').length);
    case 'followUp':
      return said.step.followUp(open.filter((one) => one.followUpOn === null).length, open.length);
  }
}

function lately({ everything, now, zone }: View): number {
  const since = dayOf(now - HABIT_DAYS * 24 * 3_600_000, zone);
  return everything.leads.filter(({ day }) => day > since).length;
}

function closing(oldest: Lead | null, open: readonly Lead[]): string {
  if (oldest === null) return said.step.noOpportunity;
  const many = open.filter(({ stage }) => stage === 'opportunity').length;
  return said.step.closing(many, oldest.name);
}

/** The open opportunity that has been one for longest. */
export function oldestOpportunity(leads: readonly Lead[]): Lead | null {
  const since = ({ reached, createdAt }: Lead) => reached.opportunity ?? createdAt;
  const open = leads.filter(({ stage }) => stage === 'opportunity');
  return open.toSorted((one, other) => since(one) - since(other))[0] ?? null;
}

function evidence({ judgement }: View): string {
  const leads = sum(judgement.channels.map(({ counts }) => counts.history.leads.length));
  return said.evidence(leads, sum(judgement.channels.map(({ counts }) => counts.wins)));
}
