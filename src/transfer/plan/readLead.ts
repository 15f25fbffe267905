import type { Day } from '../../domain/calendar.ts';
import type { Channel } from '../../domain/channel.ts';
import type { LostReason, Stage } from '../../domain/lead.ts';
import { major, minorOf } from '../../domain/money.ts';
import { channelNamed, plainWord, saysNoSource } from '../values/channels.ts';
import type { ReadDate } from '../values/dates.ts';
import { lostReasonNamed, stageNamed } from '../values/stages.ts';
import type { Amount, Cells } from './cells.ts';
import { type Mapping, saidOf, type World } from './mapping.ts';

/** What a row says of a lead or a deal; `null` and `''` where it says nothing. */
export interface LeadSaid {
  readonly line: number;
  /** The row's own id in its system. */
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly email: string;
  readonly link: string;
  /** `null` where the row names no source; then the mapping's channel holds for a new lead. */
  readonly channel: Channel | null;
  readonly stage: Stage | null;
  readonly createdAt: ReadDate | null;
  /** When it was won or lost. */
  readonly closed: ReadDate | null;
  /** Minor units of the reader's currency. */
  readonly amount: number | null;
  readonly lostReason: LostReason | null;
  readonly note: string;
}

/** What a row says of a lead; its cells hold the objections. */
export function readLead(line: number, cells: Cells, mapping: Mapping, world: World): LeadSaid {
  const stage = stageOf(cells, mapping);
  const amount = ownMoney(cells, mapping, world);
  const closesOn = cells.date('closesOn');
  const said = {
    line,
    id: cells.line('id'),
    ...whoIn(cells, mapping),
    email: cells.email(),
    link: linkIn(cells.line('link')),
    channel: sourceOf(cells, mapping),
    stage,
    createdAt: cells.date('createdAt'),
    closed: closedBy(stage, cells, closesOn),
    amount,
    lostReason:
      stage === 'lost' ? lostReasonNamed(cells.raw('lostReason'), cells.raw('stage')) : null,
    note: noteOf(cells, stage, closesOn?.day ?? null, mapping, world),
  };
  object(said, cells, mapping, world);
  return said;
}

function object(said: LeadSaid, cells: Cells, mapping: Mapping, world: World): void {
  if (said.createdAt !== null && said.createdAt.day > world.today)
    cells.refuse('future date', 'createdAt');
  if (said.closed !== null && said.closed.day > world.today)
    cells.refuse('future date', 'closesOn');
  if ([said.name, said.company, said.email, said.link, said.id].every((text) => text === '')) {
    // LinkedIn lists people who have left it by their day alone.
    if (mapping.content === 'contacts') cells.skip('empty');
    else cells.refuse('nobody');
  }
}

/** The person, else what the deal is called, else the company. */
function whoIn(cells: Cells, { content }: Mapping) {
  const parts = [cells.line('firstName'), cells.line('lastName')].filter((part) => part !== '');
  const person = cells.line('name') || parts.join(' ');
  const title = content === 'deals' ? cells.line('title') : '';
  return { name: person || title, company: cells.line('company') };
}

/** A site alone is no way to a person, but a full address is kept. */
const linkIn = (text: string): string =>
  /^https?:\/\/\S+$|^(?:www\.)?\S+\.\S+\/\S+$/i.test(text) ? text : '';

/** The stage the words mean; a date on which it was won or lost says so itself. */
function stageOf(cells: Cells, { stages, content }: Mapping): Stage | null {
  if (content === 'contacts') return null;
  if (cells.raw('wonAt') !== '') return 'won';
  const named = (text: string) => saidOf(stages, plainWord(text)) ?? stageNamed(text);
  const status = named(cells.raw('status'));
  if (status === 'won' || status === 'lost') return status;
  const word = cells.raw('stage');
  const stage = word === '' ? status : named(word);
  if (word !== '' && stage === null) cells.skip('unknown stage', 'stage');
  return stage ?? (cells.raw('lostAt') === '' ? null : 'lost');
}

function sourceOf(cells: Cells, { channels }: Mapping): Channel | null {
  const word = cells.raw('source');
  if (saysNoSource(word)) return null;
  const channel = saidOf(channels, plainWord(word)) ?? channelNamed(word);
  if (channel === null) cells.skip('unknown source', 'source');
  return channel;
}

/** Both dates are read, so that an unreadable one is reported; of an open deal they are an expectation. */
function closedBy(stage: Stage | null, cells: Cells, closesOn: ReadDate | null): ReadDate | null {
  const [won, lost] = [cells.date('wonAt'), cells.date('lostAt')];
  if (stage === 'won') return won ?? closesOn;
  return stage === 'lost' ? (lost ?? closesOn) : null;
}

function noteOf(
  cells: Cells,
  stage: Stage | null,
  closesOn: Day | null,
  { content }: Mapping,
  world: World,
): string {
  const open = content === 'deals' && stage !== 'won' && stage !== 'lost' && closesOn !== null;
  const title = content === 'deals' && cells.raw('name') !== '' ? cells.line('title') : '';
  return [title, open ? world.closesNote.replace('{day}', closesOn) : '', cells.note('note')]
    .filter((part) => part !== '')
    .join('\n');
}

/** The amount in the reader's currency. One in another currency without a rate leaves the row out. */
function ownMoney(cells: Cells, mapping: Mapping, world: World): number | null {
  const amount = cells.amount('amount', 'currency');
  if (amount === null) return null;
  if (amount.minor < 0) cells.refuse('below zero', 'amount');
  return inOwn(amount, mapping, world, cells);
}

/** Money of any currency in the reader's own, by the rate she gave. */
export function inOwn(
  { minor, currency }: Amount,
  { rates }: Mapping,
  world: World,
  cells: Cells,
): number {
  if (currency === world.currency || minor === 0) return minor;
  const rate = saidOf(rates, currency);
  if (rate === undefined) {
    cells.skip('other currency', 'amount', currency);
    return 0;
  }
  return minorOf(major(minor, currency) * rate, world.currency);
}
