import type { Goal } from '../../src/domain/goal.ts';
import type { Lead } from '../../src/domain/lead.ts';
import { PLATFORMS } from '../../src/domain/platform.ts';
import type { Review } from '../../src/domain/review.ts';
import type { Sale } from '../../src/domain/sale.ts';
import type { Session } from '../../src/domain/session.ts';
import type { Visit } from '../../src/domain/visit.ts';
import type { Browser } from './browser.ts';
import { SITES } from './practice/hosts.ts';
import { rowsOf } from './store.ts';

/** What the store holds after the main job. */
export interface Facts {
  readonly sessions: readonly Session[];
  readonly visits: readonly Visit[];
  readonly goals: readonly Goal[];
  readonly leads: readonly Lead[];
  readonly sales: readonly Sale[];
  readonly reviews: readonly Review[];
}

export async function readFacts(browser: Browser): Promise<Facts> {
  const rows = async <Row>(table: string) => (await rowsOf(browser, table)) as unknown as Row[];
  return {
    sessions: await rows('sessions'),
    visits: await rows('visits'),
    goals: await rows('goals'),
    leads: await rows('leads'),
    sales: await rows('sales'),
    reviews: await rows('reviews'),
  };
}

const money = (minor: number) => `£${(minor / 100).toLocaleString('en-GB')}`;
const seconds = (visits: readonly Visit[]) => visits.reduce((sum, one) => sum + one.seconds, 0);
const clock = (length: number) => `${Math.floor(length / 60)} min ${Math.round(length % 60)} s`;

/** The facts since an instant as lines for the terminal, and then the days before it in one line. */
export function summaryOf(facts: Facts, since: number): string {
  const lines = PLATFORMS.map((platform) => platformLine(facts, platform, since));
  const leads = facts.leads.filter(({ createdAt }) => createdAt >= since);
  const sales = facts.sales.filter(({ updatedAt }) => updatedAt >= since);
  const before = facts.visits.filter(({ start }) => start < since);
  const sold = facts.sales.reduce((sum, { amount }) => sum + amount, 0);
  return [
    'Sessions',
    ...lines,
    `Lead      ${leads.map(({ name, channel, stage }) => `${name}, from ${channel}, ${stage}`).join('; ')}`,
    `Sale      ${sales.map(({ amount, channel }) => `${money(amount)}, from ${channel}`).join('; ')}`,
    `Last week ${clock(seconds(before))} on four platforms (written in beforehand), reviewed: ${decisions(facts)}`,
    `In all    ${clock(seconds(facts.visits))}, ${facts.leads.length} leads, ${facts.sales.length} sales, ${money(sold)}`,
  ].join('\n');
}

function platformLine(facts: Facts, platform: (typeof PLATFORMS)[number], since: number): string {
  const own = facts.sessions.filter((one) => one.platform === platform && one.start >= since);
  const ids = own.map(({ id }) => id);
  const visits = facts.visits.filter(({ sessionId }) => ids.includes(sessionId));
  const surfaces = [...new Set(visits.map(({ surface }) => surface))].join(', ');
  const goal = facts.goals.find(({ id }) => own.some(({ goalId }) => goalId === id));
  const purpose = goal ? `for ${money(goal.target)} by ${goal.dueOn}` : 'for nothing stated';
  const name = SITES[platform].name.padEnd(10);
  return `  ${name} ${own.length} session, ${clock(seconds(visits))} (${surfaces}), ${purpose}`;
}

function decisions({ reviews }: Facts): string {
  const said = reviews.flatMap((one) => Object.entries(one.decisions ?? {}));
  return said.map(([platform, decision]) => `${platform} ${decision}`).join(', ') || 'nothing';
}
