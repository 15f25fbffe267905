import type { Instant } from '../domain/calendar.ts';
import type { StageMove } from '../domain/stage.ts';
import { usualSale } from '../domain/usualSale.ts';
import type { PopupReply, PopupRequest } from '../protocol/popup.ts';
import { addEffort } from '../storage/efforts.ts';
import { dropFollowUp, setFollowUp, snoozeFollowUp } from '../storage/followUps.ts';
import { moveLeadTo } from '../storage/leadChanges.ts';
import { openLeads } from '../storage/leads.ts';
import { GONE, type Outcome, type Undo, undoChange } from '../storage/rowChange.ts';
import { readSettings } from '../storage/settings.ts';
import { logTouch } from '../storage/touches.ts';
import { keepWelcome } from '../storage/welcome.ts';
import type { World } from './askerWorld.ts';
import { todayHere } from './days.ts';

/** The open leads, as a sale may be told to come from one of them, and what a sale usually brings. */
export async function leadChoices({
  db,
}: World): Promise<Extract<PopupReply, { readonly kind: 'leads' }>> {
  const { typicalSale } = await readSettings(db);
  const open = await openLeads(db);
  return {
    kind: 'leads',
    leads: open.map(({ id, name, channel }) => ({ id, name, channel })),
    usualSale: usualSale(await db.sales.toArray(), typicalSale),
  };
}

/** Keeps the target as the welcome page would; what else that page asks stays as it is. */
export async function setTarget(
  world: World,
  { amount, by, currency }: Extract<PopupRequest, { kind: 'set target' }>,
  now: Instant,
): Promise<void> {
  const { db } = world;
  const { hourlyValue, typicalSale, hoursAWeek } = await readSettings(db);
  const settings = { currency, hourlyValue, typicalSale, hoursAWeek };
  await keepWelcome(db, { target: { amount, by }, settings }, await todayHere(world, now), now);
}

type Request<Kind extends PopupRequest['kind']> = Extract<PopupRequest, { kind: Kind }>;

/** Logs a contact with a lead; it settles the follow-up that was open. */
export function logTouchOf(
  { db }: World,
  { leadId, channel, note, next }: Request<'log touch'>,
  now: Instant,
): Promise<Outcome> {
  return logTouch(db, leadId, { at: now, channel, note }, next, now);
}

/** Sets or drops the next step with a lead. */
export function planNext(
  { db }: World,
  { leadId, next }: Request<'follow up'>,
  now: Instant,
): Promise<Outcome> {
  return next === null ? dropFollowUp(db, leadId, now) : setFollowUp(db, leadId, next, now);
}

/** Puts the next step with a lead off to the next working day. */
export async function snooze(
  world: World,
  { leadId }: Request<'snooze'>,
  now: Instant,
): Promise<Outcome> {
  return snoozeFollowUp(world.db, leadId, await todayHere(world, now), now);
}

/** Moves a lead from wherever it stands now: the popup was drawn a moment ago. */
export async function move(
  { db }: World,
  { leadId, to, reason }: Request<'move lead'>,
  now: Instant,
): Promise<Outcome> {
  const lead = await db.leads.get(leadId);
  if (lead === undefined) return GONE;
  const step: StageMove = to === 'lost' ? { to, reason: reason ?? 'other' } : { to };
  return moveLeadTo(db, leadId, lead.stage, step, now);
}

/** Takes back what was logged, unless it was changed since. */
export function takeBack({ db }: World, { undo }: Request<'undo'>, now: Instant): Promise<Outcome> {
  return undoChange(db, undo as unknown as Undo, now);
}

/** Logs time on a channel: "30 min networking". */
export function logTime(
  { db }: World,
  { channel, on, minutes, note }: Request<'log time'>,
  now: Instant,
): Promise<Outcome> {
  const rest = { every: 'once', to: null, kind: 'logged' } as const;
  return addEffort(db, { channel, on, minutes, note, ...rest }, now);
}
