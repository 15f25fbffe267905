import type { Instant } from './calendar.ts';
import { type Lead, STAGES, type Stage } from './lead.ts';
import { isOpen } from './stage.ts';

/**
 * Two leads as one. What both say is the kept lead's word; what only one says stays; what the
 * other said differently goes to the end of the note, so that nothing is lost. The channel, the
 * session and the day are those of the one who came first, since outcomes belong to the first touch.
 */
export function mergeLeads(kept: Lead, other: Lead): Lead {
  const [first, second] = kept.createdAt <= other.createdAt ? [kept, other] : [other, kept];
  return {
    ...kept,
    ...stageOf(kept, other),
    ...followUpOf(kept, other),
    createdAt: first.createdAt,
    channel: first.channel,
    sessionId: first.sessionId ?? second.sessionId,
    goalId: kept.goalId ?? other.goalId,
    name: kept.name || other.name,
    company: kept.company || other.company,
    email: kept.email || other.email,
    link: kept.link || other.link,
    expectedAmount: kept.expectedAmount ?? other.expectedAmount,
    importId: kept.importId ?? other.importId,
    reached: earliest(kept.reached, other.reached),
    note: noteOf(kept, other),
  };
}

/** A won lead stays won and an open one open; of two open ones the further stage holds. */
function stageOf(kept: Lead, other: Lead): Pick<Lead, 'stage' | 'lostReason'> {
  const one = rank(kept) >= rank(other) ? kept : other;
  return { stage: one.stage, lostReason: one.lostReason };
}

function rank(lead: Lead): number {
  return lead.stage === 'lost' ? -1 : STAGES.indexOf(lead.stage);
}

/** The sooner of the two next steps. */
function followUpOf(kept: Lead, other: Lead): Pick<Lead, 'followUpOn' | 'followUp'> {
  const [sooner] = [kept, other]
    .filter((lead) => lead.followUpOn !== null)
    .sort((a, b) => (a.followUpOn ?? '').localeCompare(b.followUpOn ?? ''));
  return { followUpOn: sooner?.followUpOn ?? null, followUp: sooner?.followUp ?? '' };
}

function earliest(one: Lead['reached'], other: Lead['reached']): Lead['reached'] {
  const reached: { [stage in Stage]?: Instant } = { ...one };
  for (const stage of STAGES) {
    const at = other[stage];
    if (at !== undefined) reached[stage] = Math.min(at, reached[stage] ?? at);
  }
  return reached;
}

function noteOf(kept: Lead, other: Lead): string {
  const differing = (['name', 'company', 'email', 'link'] as const)
    .filter((field) => kept[field] !== '' && kept[field] !== other[field])
    .map((field) => other[field]);
  const lines = [kept.note, differing.filter((value) => value !== '').join(', ')];
  return [...lines, kept.note.includes(other.note) ? '' : other.note]
    .filter((line) => line !== '')
    .join('\n');
}

/** Which of two leads to keep: the one with a sale, then the one further on, then the older one. */
export function leadToKeep(one: Lead, other: Lead): Lead {
  if (isOpen(one) !== isOpen(other)) return rank(one) > rank(other) ? one : other;
  return one.createdAt <= other.createdAt ? one : other;
}
