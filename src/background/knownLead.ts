import { dayOf } from '../domain/calendar.ts';
import { platformAt } from '../domain/ownSite.ts';
import type { Settings } from '../domain/settings.ts';
import type { KnownLead } from '../protocol/popup.ts';
import { leadByLink } from '../storage/leads.ts';
import { touchesOf } from '../storage/touches.ts';
import type { World } from './askerWorld.ts';

/** The lead whose page or conversation a tab on a platform shows, by its address; `null` if it is nobody's. */
export async function knownLead(
  { db, tabs }: World,
  tabId: number,
  { stageNames, business, workingHours, ownSites }: Settings,
  zone: string,
): Promise<KnownLead | null> {
  const tab = await tabs.get(tabId);
  if (tab === null || tab.url === null) return null;
  if (platformAt(new URL(tab.url), ownSites) === null) return null;
  const lead = await leadByLink(db, tab.url);
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
