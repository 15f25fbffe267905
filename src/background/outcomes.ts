import { dayOf, type Instant } from '../domain/calendar.ts';
import type { LeadChoice, PopupRequest } from '../protocol/popup.ts';
import { openLeads } from '../storage/leads.ts';
import { readSettings } from '../storage/settings.ts';
import { keepWelcome } from '../storage/welcome.ts';
import type { World } from './askerWorld.ts';

/** The open leads, as a sale may be told to come from one of them. */
export async function leadChoices({ db }: World): Promise<readonly LeadChoice[]> {
  const open = await openLeads(db);
  return open.map(({ id, name, channel }) => ({ id, name, channel }));
}

/** Keeps the target as the welcome page would; what else that page asks stays as it is. */
export async function setTarget(
  { db, zone }: World,
  { amount, by, currency }: Extract<PopupRequest, { kind: 'set target' }>,
  now: Instant,
): Promise<void> {
  const { hourlyValue, typicalSale, hoursAWeek } = await readSettings(db);
  const settings = { currency, hourlyValue, typicalSale, hoursAWeek };
  await keepWelcome(db, { target: { amount, by }, settings }, dayOf(now, zone()), now);
}
