import type { Lead } from '../../domain/lead.ts';
import { newLead, updatedLead } from './leadRow.ts';
import { namespaceOf } from './mapping.ts';
import { keysOf } from './memory.ts';
import type { Skipped, Write } from './plan.ts';
import type { Deciding, Fate } from './planner.ts';
import type { LeadSaid } from './readLead.ts';
import { idFrom } from './rowIds.ts';
import { saleOfLead, updatedSale } from './saleRow.ts';
import { sameRow } from './same.ts';

/** What a row that speaks of a lead or a deal comes to. */
export function planLead(said: LeadSaid, deciding: Deciding): Fate {
  const { mapping, known, memory, seen } = deciding;
  const ownId = idOf(said, deciding);
  const before = knownLead(said, ownId, deciding);
  const id = before?.id ?? ownId;
  if (seen.has(id)) return skipped(said, 'twice');
  if (before === undefined && known.deleted.has(id)) return skipped(said, 'deleted');
  if (before === undefined && mapping.content === 'contacts' && !mapping.addContacts)
    return skipped(said, 'contact');
  if (before !== undefined && keepsSale(before, said, deciding)) return skipped(said, 'edited');
  const channel = said.channel ?? mapping.channel;
  if (before === undefined && channel === null) return skipped(said, 'no source');
  const lead = leadAfter(said, id, before, deciding);
  seen.add(id);
  memory.remember(lead);
  return [...leadWrite(lead, before), ...saleWrite(lead, said, deciding)];
}

const skipped = ({ line }: LeadSaid, why: Skipped): Fate => ({
  kind: 'skipped',
  line,
  why,
  field: null,
  text: '',
});

function knownLead(said: LeadSaid, id: string, { mapping, memory }: Deciding): Lead | undefined {
  const byId = memory.leads.get(id);
  if (byId !== undefined) return byId;
  switch (mapping.content) {
    case 'contacts':
      return memory.findPerson(said);
    case 'leads':
      return likelyLead(said, memory.find(said));
    case 'deals':
    case 'sales':
      // Somebody may buy twice: deals are told apart by their ids, or by all that they say.
      return undefined;
  }
}

/** Rows with ids of their own are told apart by them; only a lead that has none can be the same one. */
function likelyLead(said: LeadSaid, found: Lead | undefined): Lead | undefined {
  return said.id === '' || found?.importId === null ? found : undefined;
}

function idOf(said: LeadSaid, { mapping }: Deciding): string {
  const { id, name, company, amount } = said;
  const day = said.createdAt?.day ?? '';
  if (id !== '') return idFrom(`lead ${namespaceOf(mapping)} ${id}`);
  if (mapping.content === 'deals')
    return idFrom(`deal ${name} ${company} ${day} ${amount} ${said.closed?.day ?? ''}`);
  const [key = `company:${company}`] = keysOf(said, day);
  return idFrom(`lead ${key}`);
}

function leadAfter(said: LeadSaid, id: string, before: Lead | undefined, deciding: Deciding): Lead {
  const { mapping, memory, world } = deciding;
  if (before === undefined)
    return newLead(said, id, said.channel ?? mapping.channel ?? 'other', world);
  const byHand = mapping.content === 'contacts' || memory.byHand(before);
  const after = updatedLead(before, said, byHand, world);
  return sameRow(before, after) ? before : { ...after, updatedAt: world.at };
}

function leadWrite(after: Lead, before: Lead | undefined): Write[] {
  return after === before ? [] : [{ table: 'leads', before: before ?? null, after }];
}

const saleIdOf = ({ id }: Lead): string => idFrom(`sale of ${id}`);

/** Whether a row says that there was no sale of this lead, or none any more. */
const takesSaleBack = ({ stage, amount }: LeadSaid): boolean =>
  stage !== null && (stage !== 'won' || amount === 0);

/** A sale that the file takes back stays with its lead where the reader has edited either since. */
function keepsSale(lead: Lead, said: LeadSaid, { memory }: Deciding): boolean {
  const sale = memory.storedSales.get(saleIdOf(lead));
  if (sale === undefined || !takesSaleBack(said)) return false;
  return memory.byHand(lead) || memory.byHand(sale) || memory.sold.has(lead.id);
}

/** A won deal is a sale, unless it was logged by hand already, or the reader deleted it. */
function saleWrite(lead: Lead, said: LeadSaid, { memory, known, world }: Deciding): Write[] {
  const on = said.closed?.day ?? said.createdAt?.day ?? world.today;
  const id = saleIdOf(lead);
  const before = memory.sales.get(id);
  if (takesSaleBack(said))
    return before === undefined ? [] : [{ table: 'sales', before, after: null }];
  if (lead.stage !== 'won' || said.stage !== 'won' || known.deleted.has(id)) return [];
  if (memory.sold.has(lead.id)) return [];
  const sale = saleOfLead(lead, said, id, on, world);
  if (sale === null) return [];
  if (before === undefined) return [{ table: 'sales', before: null, after: sale }];
  const { refunds } = before;
  const { channel } = sale;
  const after = { ...updatedSale(before, sale), channel, refunds, updatedAt: world.at };
  return memory.byHand(before) || sameRow(before, after) ? [] : [{ table: 'sales', before, after }];
}
