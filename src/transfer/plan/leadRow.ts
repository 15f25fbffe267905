import type { Channel } from '../../domain/channel.ts';
import type { Lead, Stage } from '../../domain/lead.ts';
import { moveLead, OPEN_STAGES } from '../../domain/stage.ts';
import { leadLink } from '../../storage/leadLink.ts';
import type { World } from './mapping.ts';
import type { LeadSaid } from './readLead.ts';

/** A lead that was not known, as a row says it. Without a date it was heard of when it was won, else now. */
export function newLead(said: LeadSaid, id: string, channel: Channel, world: World): Lead {
  const createdAt = said.createdAt?.at ?? said.closed?.at ?? world.at;
  const first: Lead = {
    id,
    createdAt,
    stage: 'lead',
    channel: said.channel ?? channel,
    name: said.name || said.company || said.email || said.link || said.id,
    company: said.company,
    email: said.email,
    link: leadLink(said.link),
    followUpOn: null,
    followUp: '',
    sessionId: null,
    goalId: null,
    expectedAmount: said.amount,
    reached: { lead: createdAt },
    lostReason: null,
    note: said.note,
    importId: world.importId,
    updatedAt: world.at,
  };
  return said.stage === null ? first : moved(first, said, said.closed?.at ?? createdAt);
}

/**
 * A known lead with what a row says. What stands there stays where the row says nothing; where it
 * was written or edited by hand, the row only fills what is empty. A closed lead is not opened again.
 */
export function updatedLead(before: Lead, said: LeadSaid, byHand: boolean, world: World): Lead {
  const say = <T extends string | number>(now: T | null, next: T | null): T | null => {
    const nothing = next === null || next === '';
    const kept = byHand && now !== null && now !== '';
    return nothing || kept ? now : next;
  };
  const filled: Lead = {
    ...before,
    name: say(before.name, said.name) ?? '',
    company: say(before.company, said.company) ?? '',
    email: say(before.email, said.email) ?? '',
    link: say(before.link, leadLink(said.link)) ?? '',
    note: say(before.note, said.note) ?? '',
    channel: byHand ? before.channel : (said.channel ?? before.channel),
    expectedAmount: say(before.expectedAmount, said.amount),
  };
  const mayMove = said.stage !== null && follows(before.stage, said.stage, byHand);
  return mayMove ? moved(filled, said, said.closed?.at ?? world.at) : filled;
}

function moved(lead: Lead, { stage, lostReason }: LeadSaid, at: number): Lead {
  if (stage === null) return lead;
  return moveLead(
    lead,
    stage === 'lost' ? { to: stage, reason: lostReason ?? 'other' } : { to: stage },
    at,
  );
}

/** Whether a lead goes where a row says it is: on, or back if nobody touched it; never out of the end. */
function follows(now: Stage, next: Stage, byHand: boolean): boolean {
  if (now === next || now === 'won') return false;
  if (now === 'lost') return next === 'won' && !byHand;
  if (next === 'won' || next === 'lost') return true;
  return !byHand || OPEN_STAGES.indexOf(next) > OPEN_STAGES.indexOf(now);
}
