import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/app/dashboard/answer.ts';
import { reasonOf } from '../../../src/app/dashboard/fix/reason.ts';
import { standingOf } from '../../../src/app/dashboard/target/Target.tsx';
import { takesProse } from '../../../src/app/dashboard/target/takes.ts';
import { verdictReason } from '../../../src/app/dashboard/verdicts.ts';
import type { View } from '../../../src/app/dashboard/view.ts';
import type { Channel } from '../../../src/domain/channel.ts';
import { fixText } from '../../../src/ui/fixFirst.ts';
import { Owner } from '../../domain/analytics/owner.ts';
import * as who from './trades.ts';

const { viewOfTrade, verdictOn, goalOf } = who;

const reasonFor = (view: View, channel: Channel) => {
  const judged = view.judgement.channels.find((one) => one.channel === channel);
  if (judged === undefined) throw new Error(`no ${channel}`);
  return verdictReason(judged, view);
};

describe('each verdict is reached by someone', () => {
  it.each([
    ['a consultant', 'linkedin', 'paying', who.consultant, 'LinkedIn pays', 'at least 90% likely'],
    [
      'an estate agent',
      'facebook',
      'probably_paying',
      who.estateAgent,
      'Facebook probably pays',
      '8 in 10',
    ],
    [
      'a sales person',
      'x',
      'too_early',
      who.salesPerson,
      'Too early to tell',
      'more hours will tell',
    ],
    [
      'a maker',
      'x',
      'probably_not_paying',
      who.maker,
      'X probably does not pay',
      'by now have brought',
    ],
    ['a maker', 'instagram', 'not_paying', who.maker, 'Instagram does not pay', 'less than £60'],
  ] as const)('%s on %s: %s', (_, channel, verdict, trade, answer, reason) => {
    const view = viewOfTrade(trade());
    expect(verdictOn(view, channel)).toBe(verdict);
    expect(answerOf(view).answer).toContain(answer);
    expect(reasonFor(view, channel)).toContain(reason);
  });
});

describe('a trade is judged fairly', () => {
  it('work for customers is no cost of finding new ones', () => {
    const { owner, ...agency } = who.agency();
    const asBusiness = new Owner().spends(9, 'facebook', 20).spends(6, 'instagram', 20);
    Object.assign(asBusiness, { leads: owner.leads, sales: owner.sales });
    expect(verdictOn(viewOfTrade({ owner, ...agency }), 'facebook')).toBe('paying');
    const counted = viewOfTrade({ ...agency, owner: asBusiness });
    expect(verdictOn(counted, 'facebook')).toBe('not_paying');
  });

  it('hours on the phone count, and a verdict that rests on them says so', () => {
    const { owner, ...shop } = who.shop();
    const watchedOnly = Object.assign(new Owner().spends(0.5, 'instagram', 20), {
      sales: owner.sales,
    });
    expect(verdictOn(viewOfTrade({ ...shop, owner: watchedOnly }), 'instagram')).toBe('paying');
    const view = viewOfTrade({ owner, ...shop });
    expect(verdictOn(view, 'instagram')).toBe('too_early');
    expect(reasonFor(view, 'instagram')).toContain('your guess of the hours on the phone');
    expect(answerOf(view).answer).toContain('on Instagram it can still go either way');
  });

  it('sales without a lead count', () => {
    const { owner, ...shop } = who.shop();
    const unsold = Object.assign(new Owner(), { ...owner, sales: [] });
    expect(verdictOn(viewOfTrade({ ...shop, owner: unsold }), 'instagram')).toBe('not_paying');
  });

  it('a slow trade is not judged by what a fast one would have sold', () => {
    const agent = who.estateAgent();
    const inDays = (daysToClose: number) =>
      verdictOn(
        viewOfTrade({ ...agent, settings: { ...agent.settings, daysToClose } }),
        'facebook',
      );
    expect([inDays(90), inDays(10)]).toEqual(['probably_paying', 'too_early']);
  });
});

const always = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' };
const unanswered = { ...who.consultant(), records: { touches: [] } };
const overrun = { ...who.shop(), planned: [{ minutes: 40, plannedMinutes: 15 }] };
const closing = { ...who.agency(), goals: [goalOf({ target: 1_500_000, obstacle: 'closing' })] };

function adrift(): who.Trade {
  const { owner, settings, ...rest } = who.estateAgent();
  owner.spends(6, 'instagram', 4, 'unstated');
  return { owner, settings: { ...settings, workingHours: always }, ...rest };
}

const impatient = (): who.Trade => {
  const agent = who.estateAgent();
  return { ...agent, settings: { ...agent.settings, daysToClose: 10 } };
};

describe('each thing to fix first is reached by someone', () => {
  it.each([
    [
      'a consultant without a goal',
      'rethink your goals',
      { ...who.consultant(), goals: [] },
      'One revenue figure and one date',
    ],
    [
      'a sales person who does not call back',
      'overdue follow-ups',
      who.salesPerson(),
      '11 overdue follow-ups',
    ],
    ['a consultant who lets leads wait', 'slow first response', unanswered, 'waits about'],
    [
      'a consultant without offers',
      'bottleneck',
      who.strandedConsultant(),
      'Of 37 leads that reached',
    ],
    ['an estate agent adrift', 'time without a goal', adrift(), 'served no goal'],
    ['a shop that overruns', 'over your minutes', overrun, 'went over your minutes'],
    ['an impatient estate agent', 'worth checking', impatient(), 'not sure yet'],
    ['an agency that cannot close', 'named obstacle', closing, 'You said that closing'],
    ['a shop', 'log every lead', who.shop(), 'not enough evidence'],
  ] as const)('%s: %s', (_, kind, trade, reason) => {
    const view = viewOfTrade(trade);
    expect(view.fix.kind).toBe(kind);
    const { finding } = fixText(view.fix, 'GBP');
    expect([finding, reasonOf(view)].join(' ')).toContain(reason);
  });
});

describe('each way a target can stand is reached by someone', () => {
  const nearly = { ...who.consultant(), goals: [goalOf({ target: 801_000 })] };
  it.each([
    ['a consultant who is nearly there', 'on_track', nearly, 'On track.', 'reach it'],
    ['a shop', 'feasible', who.shop(), 'Within reach.', 'more than 19 in 20'],
    ['an estate agent', 'stretch', who.estateAgent(), 'A stretch.', 'in 10'],
    [
      'a consultant',
      'not_by_time_alone',
      who.consultant(),
      'Not by time alone.',
      'or move the date',
    ],
    ['an adviser', 'unknown', who.referred(), 'You are', 'nobody can say how many'],
  ] as const)('%s: %s', (_, kind, trade, standing, prose) => {
    const view = viewOfTrade(trade);
    expect(view.outlook?.takes.kind).toBe(kind);
    expect(standingOf(view)).toContain(standing);
    expect(view.outlook && takesProse(view.outlook, view.hoursAWeek)).toContain(prose);
  });

  it('a sales person with a quota that ends soon: most sales would come too late', () => {
    const { outlook, hoursAWeek } = viewOfTrade(who.salesPerson());
    expect(outlook && takesProse(outlook, hoursAWeek)).toContain('close after your deadline');
  });

  it('a day that has passed is said to have passed', () => {
    const goals = [goalOf({ target: 9_000_000, dueOn: '2026-11-01' })];
    const view = viewOfTrade({ ...who.consultant(), goals });
    expect(standingOf(view)).toContain('The day has passed');
    expect(view.fix.kind).toBe('rethink your goals');
  });
});
