import type { Lead } from '../../domain/lead.ts';
import type { Sale } from '../../domain/sale.ts';
import { leadLink } from '../../storage/leadLink.ts';
import { localDay } from '../values/localTime.ts';
import type { World } from './mapping.ts';
import type { Known } from './plan.ts';
import type { LeadSaid } from './readLead.ts';

/** What is in the store and in the file so far, found by all that rows are known by. */
export interface Memory {
  readonly leads: Map<string, Lead>;
  readonly sales: Map<string, Sale>;
  /** Sales as they are in the store. */
  readonly storedSales: ReadonlyMap<string, Sale>;
  /** The lead a row speaks of, by e-mail, link, or name with date; an id is looked up before. */
  readonly find: (said: LeadSaid) => Lead | undefined;
  /** As above, by link or name alone: contacts do not say when someone became a lead. */
  readonly findPerson: (said: LeadSaid) => Lead | undefined;
  readonly remember: (lead: Lead) => void;
  /** Whether a lead or a sale was written or edited by hand. */
  readonly byHand: (row: Lead | Sale) => boolean;
  /** Leads that have a sale which no import made for them. */
  readonly sold: ReadonlySet<string>;
}

export function memoryOf(known: Known, world: World): Memory {
  const leads = new Map(known.leads.map((lead) => [lead.id, lead]));
  const ids = new Map<string, string>();
  const remember = (lead: Lead) => {
    leads.set(lead.id, lead);
    for (const key of keysOf(lead, localDay(lead.createdAt, world.zone)))
      if (!ids.has(key)) ids.set(key, lead.id);
  };
  for (const lead of known.leads) remember(lead);
  const first = (keys: readonly string[]) =>
    keys.map((key) => leads.get(ids.get(key) ?? '')).find((lead) => lead !== undefined);
  const storedSales = new Map(known.sales.map((sale) => [sale.id, sale]));
  return {
    leads,
    storedSales,
    sales: new Map(storedSales),
    remember,
    find: (said) =>
      first(
        keysOf(withLink(said), said.createdAt?.day ?? '').filter((key) => !key.startsWith('only:')),
      ),
    findPerson: (said) => first(keysOf(withLink(said), '')),
    byHand: ({ importId, updatedAt }) => importId === null || !known.importTimes.has(updatedAt),
    sold: new Set(
      known.sales.flatMap(({ leadId, importId }) =>
        leadId !== null && importId === null ? [leadId] : [],
      ),
    ),
  };
}

const withLink = (said: LeadSaid) => ({ ...said, link: leadLink(said.link) });

type Person = Pick<Lead, 'name' | 'email' | 'link'>;

/** What a person is known by, the surest in front. */
export function keysOf({ name, email, link }: Person, day: string): string[] {
  const plain = name.normalize('NFKC').toLowerCase();
  return [
    email === '' ? '' : `email:${email.toLowerCase()}`,
    link === '' ? '' : `link:${link}`,
    name === '' || day === '' ? '' : `name:${plain}|${day}`,
    name === '' ? '' : `only:${plain}`,
  ].filter((key) => key !== '');
}
