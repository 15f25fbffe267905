import { dayOf } from '../domain/calendar.ts';
import { platformAt } from '../domain/ownSite.ts';
import type { Settings } from '../domain/settings.ts';
import type { KnownLead } from '../protocol/popup.ts';
import type { Database } from '../storage/database.ts';
import { leadByLink } from '../storage/leads.ts';
import { touchesOf } from '../storage/touches.ts';

/** The lead whose page or conversation stands at an address on a platform; `null` if it is nobody's. */
export async function knownLead(
  db: Database,
  url: URL | null,
  { stageNames, business, workingHours, ownSites }: Settings,
  zone: string,
): Promise<KnownLead | null> {
  if (url === null || platformAt(url, ownSites) === null) return null;
  const lead = await leadByLink(db, url.href);
  if (lead === null) return null;
  const [last] = await touchesOf(db, lead.id);
  const { id, name, company, stage, channel, followUpOn, followUp } = lead;
  return {
    ...{ id, name, company, stage, channel, followUpOn, followUp },
    lastTouchOn: last === undefined ? null : dayOf(last.at, zone),
    names: { stageNames, business },
    workdays: workingHours.days,
  };
}
