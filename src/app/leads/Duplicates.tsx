import { useEffect, useState } from 'preact/hooks';
import { type Duplicate, duplicatesOf } from '../../domain/duplicate.ts';
import type { Lead } from '../../domain/lead.ts';
import { leadToKeep, mergeLeads } from '../../domain/merge.ts';
import { mergeInto } from '../../storage/merges.ts';
import { words } from '../../ui/words/allWords.ts';
import { go } from '../route.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { carryOut } from '../told.ts';
import { leadName } from './listing.ts';

const { duplicate: said, told } = words.leadsPage;
const SHOWN = 3;

/** Leads that may be the same one, each with a button that makes one of both. */
export function Duplicates({
  lead,
  leads,
}: {
  readonly lead: Lead;
  readonly leads: readonly Lead[];
}) {
  const [found, setFound] = useState<readonly Duplicate<Lead>[]>([]);
  // After the paint: comparing with thousands of names takes longer than a frame.
  useEffect(() => {
    const later = setTimeout(() => setFound(duplicatesOf(lead, leads)), 0);
    return () => clearTimeout(later);
  }, [lead, leads]);
  if (found.length === 0) return null;
  return (
    <div class="same">
      <h3>{said.title}</h3>
      <ul>
        {found.slice(0, SHOWN).map(({ lead: other, why }) => (
          <li key={other.id}>
            <span>
              <bdi>{leadName(other)}</bdi> <small class="quiet">{said.why[why]}</small>
            </span>
            <button type="button" onClick={() => merge(lead, other)}>
              {said.merge(other.name)}
            </button>
          </li>
        ))}
      </ul>
      <p class="faint">{said.hint}</p>
    </div>
  );
}

async function merge(one: Lead, other: Lead): Promise<void> {
  const kept = leadToKeep(one, other);
  const gone = kept === one ? other : one;
  const fate = await carryOut(
    () => mergeInto(db, kept.id, gone.id, now()),
    told.merged(leadName(mergeLeads(kept, gone))),
  );
  if (fate === 'done') go('leads', { lead: kept.id });
}
