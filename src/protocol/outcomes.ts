import * as v from 'valibot';
import { type Channel, readChannel } from '../domain/channel.ts';
import { STAGES } from '../domain/lead.ts';
import { CHOSEN_REASONS } from '../domain/stage.ts';

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
export const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60));
export const day = v.pipe(v.string(), v.isoDate());
/** Minor units. */
export const amount = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const channel = v.custom<Channel>(
  (value) => typeof value === 'string' && readChannel(value) !== null,
);
/** Far more than the fields take: what is too long for a person to have written is refused. */
const text = v.pipe(v.string(), v.maxLength(200_000));
const origin = { sessionId: v.nullable(id), goalId: v.nullable(id) };

export const Lead = v.strictObject({
  name: v.pipe(text, v.minLength(1)),
  channel,
  link: text,
  followUpOn: v.nullable(day),
  expectedAmount: v.nullable(amount),
  note: text,
  ...origin,
});

export const Sale = v.strictObject({
  on: day,
  channel,
  leadId: v.nullable(id),
  amount,
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  note: text,
  ...origin,
});

/** The next step with a lead; `null` for none. */
const Next = v.nullable(v.strictObject({ on: day, what: text }));

const row = v.nullable(v.looseObject({ id }));

/** Rows before and after what was done: all that taking it back needs. The store compares them again. */
export const Undo = v.array(
  v.strictObject({
    table: v.picklist(['leads', 'touches', 'sales', 'efforts']),
    id,
    before: row,
    after: row,
  }),
);

/** What the popup logs of leads, sales and time. */
export const OUTCOMES = [
  v.strictObject({ kind: v.literal('log lead'), lead: Lead }),
  v.strictObject({ kind: v.literal('log sale'), sale: Sale }),
  v.strictObject({ kind: v.literal('open leads') }),
  v.strictObject({ kind: v.literal('log touch'), leadId: id, channel, note: text, next: Next }),
  v.strictObject({ kind: v.literal('follow up'), leadId: id, next: Next }),
  // The session says which nudge it answers; there is none elsewhere.
  v.strictObject({ kind: v.literal('follow-up done'), leadId: id, sessionId: v.nullable(id) }),
  v.strictObject({ kind: v.literal('snooze'), leadId: id, sessionId: v.nullable(id) }),
  v.strictObject({ kind: v.literal('log conversation'), sessionId: id, leadId: id }),
  v.strictObject({
    kind: v.literal('move lead'),
    leadId: id,
    to: v.picklist(STAGES),
    reason: v.nullable(v.picklist(CHOSEN_REASONS)),
  }),
  v.strictObject({ kind: v.literal('log time'), channel, on: day, minutes, note: text }),
  v.strictObject({ kind: v.literal('undo'), undo: Undo }),
] as const;
