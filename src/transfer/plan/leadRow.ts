import type { Channel } from '../../domain/channel.ts';
import { type Lead, STAGES, type Stage } from '../../domain/lead.ts';
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
 * A known lead with what a row says. What stands there stays where the row says nothing. Where it was
 * written or edited by hand, the row only fills what is empty and moves it on; else it is followed
 * wherever it goes, backwards too.
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
  if (!byHand) return followed(filled, said, world);
  const mayMove = said.stage !== null && movesOn(before.stage, said.stage);
  return mayMove ? moved(filled, said, said.closed?.at ?? world.at) : filled;
}

/** A lead that nobody touched: what the newest file does not say of it any more never was. */
function followed(lead: Lead, said: LeadSaid, world: World): Lead {
  const createdAt = said.createdAt?.at ?? lead.createdAt;
  const reached = { ...reachedStill(lead.reached, said), lead: createdAt };
  const note =
    said.stage !== null && isClosed(said.stage) ? unexpecting(lead.note, world) : lead.note;
  return moved({ ...lead, note, createdAt, reached }, said, said.closed?.at ?? world.at);
}

/** A note without the sentence on the day a deal that was open then should close. */
function unexpecting(note: string, { closesNote }: World): string {
  const [before = '', after = ''] = closesNote.split('{day}');
  const isExpectation = (line: string) =>
    line.startsWith(before) &&
    line.endsWith(after) &&
    /^\d{4}-\d\d-\d\d$/.test(line.slice(before.length, line.length - after.length));
  return note
    .split('\n')
    .filter((line) => !isExpectation(line))
    .join('\n');
}

/**
 * The stages that lie on the way to the one a row names. One that is closed on another day now is
 * reached anew, with the stages it skipped, which were reached at the very instant.
 */
function reachedStill(reached: Lead['reached'], { stage, closed }: LeadSaid): Lead['reached'] {
  if (stage === null) return reached;
  const way: readonly string[] =
    stage === 'lost' ? [...OPEN_STAGES, stage] : STAGES.slice(0, STAGES.indexOf(stage) + 1);
  const anew = closed === null ? undefined : reached[stage];
  return Object.fromEntries(
    Object.entries(reached).filter(([one, at]) => way.includes(one) && at !== anew),
  );
}

const isClosed = (stage: Stage): boolean => stage === 'won' || stage === 'lost';

function moved(lead: Lead, { stage, lostReason }: LeadSaid, at: number): Lead {
  if (stage === null) return lead;
  return moveLead(
    lead,
    stage === 'lost' ? { to: stage, reason: lostReason ?? 'other' } : { to: stage },
    at,
  );
}

/** Whether a lead that was written or edited by hand goes where a row says it is: on, and never out of its end. */
function movesOn(now: Stage, next: Stage): boolean {
  if (now === next || isClosed(now)) return false;
  return isClosed(next) || STAGES.indexOf(next) > STAGES.indexOf(now);
}
