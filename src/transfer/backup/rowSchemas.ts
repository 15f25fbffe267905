import * as v from 'valibot';
import { DAY_STARTS } from '../../domain/calendar.ts';
import { type Channel, readChannel, readPlatform } from '../../domain/channel.ts';
import { EFFORT_KINDS } from '../../domain/cost.ts';
import { MEASURES } from '../../domain/goal.ts';
import { LOST_REASONS, STAGES } from '../../domain/lead.ts';
import type { Platform } from '../../domain/platform.ts';
import { SURFACES } from '../../domain/surface.ts';
import type { FactTable } from '../../storage/replace.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const instant = v.pipe(v.number(), v.finite());
const day = v.pipe(v.string(), v.isoDate());
const minor = v.pipe(v.number(), v.safeInteger());
const channel = v.custom<Channel>(
  (value) => typeof value === 'string' && readChannel(value) !== null,
);
const platform = v.custom<Platform>(
  (value) => typeof value === 'string' && readPlatform(value) !== null,
);
const maybe = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);
/** What a row of an earlier build may lack; where it is there, it is what the pages take it for. */
const text = v.optional(v.string());
const textOrNone = v.nullish(v.string());
const numberOrNone = v.nullish(v.pipe(v.number(), v.finite()));
const yesOrNo = v.optional(v.boolean());
const texts = v.optional(v.array(v.string()));
const clock = v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/));
const some = <E extends v.ObjectEntries>(entries: E) => v.optional(v.looseObject(entries));
/** Fields that are not named here are kept as they are: a row may have optional ones. */
const row = <E extends v.ObjectEntries>(entries: E) => v.looseObject({ id, ...entries });

/** What every row of a backup must be; the schema of version 1 of the store. */
export const ROW_SCHEMAS = {
  visits: row({
    sessionId: id,
    platform,
    surface: v.picklist(SURFACES),
    start: instant,
    end: instant,
    seconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  sessions: row({
    start: instant,
    platform,
    purpose: v.picklist(['goal', 'customer', 'personal', 'unstated']),
    goalId: maybe(id),
    zone: v.pipe(v.string(), v.check(isZone)),
    customer: textOrNone,
    plannedMinutes: numberOrNone,
    ifThen: textOrNone,
    note: text,
    updatedAt: instant,
  }),
  goals: row({
    title: v.string(),
    measure: v.picklist(MEASURES),
    target: v.number(),
    startsOn: day,
    dueOn: day,
    obstacle: textOrNone,
    obstacleNote: text,
    closedAt: numberOrNone,
    archivedAt: numberOrNone,
    updatedAt: instant,
  }),
  leads: row({
    createdAt: instant,
    stage: v.picklist(STAGES),
    channel,
    name: v.string(),
    company: v.string(),
    email: v.string(),
    link: v.string(),
    followUpOn: maybe(day),
    followUp: v.string(),
    sessionId: maybe(id),
    goalId: maybe(id),
    expectedAmount: maybe(minor),
    reached: v.record(v.picklist(STAGES), instant),
    lostReason: maybe(v.picklist(LOST_REASONS)),
    note: v.string(),
    updatedAt: instant,
  }),
  touches: row({ leadId: id, at: instant, channel, note: v.string(), updatedAt: instant }),
  sales: row({
    on: day,
    channel,
    leadId: maybe(id),
    amount: minor,
    count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    refunds: v.array(v.object({ on: day, amount: minor })),
    note: v.string(),
    updatedAt: instant,
  }),
  costs: row({
    channel,
    every: v.picklist(['once', 'month']),
    from: day,
    to: maybe(day),
    amount: minor,
    note: v.string(),
    updatedAt: instant,
  }),
  efforts: row({
    channel,
    on: day,
    every: v.picklist(['once', 'week']),
    to: maybe(day),
    minutes: v.pipe(v.number(), v.finite(), v.minValue(0)),
    kind: v.picklist(EFFORT_KINDS),
    note: v.string(),
    updatedAt: instant,
  }),
  marks: row({ on: day, channel: maybe(channel), note: v.string(), updatedAt: instant }),
  nudges: row({ shownAt: instant, kind: v.string(), updatedAt: instant }),
  reviews: row({ updatedAt: instant }),
  imports: row({
    at: instant,
    kind: v.string(),
    fileName: v.string(),
    counts: v.record(v.string(), v.number()),
    before: v.array(
      v.object({ table: v.string(), row: row({}), gone: v.optional(v.literal(true)) }),
    ),
    made: v.array(v.object({ table: v.string(), id })),
  }),
  coverage: row({
    from: instant,
    to: instant,
    state: v.picklist(['on', 'off', 'no access', 'storage failing']),
    platform: maybe(platform),
  }),
  deletions: row({ table: v.string(), at: instant }),
  settings: row({
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    hourlyValue: numberOrNone,
    typicalSale: numberOrNone,
    business: textOrNone,
    margin: numberOrNone,
    usualConversion: numberOrNone,
    daysToClose: numberOrNone,
    hoursAWeek: numberOrNone,
    stageNames: v.optional(v.record(v.string(), v.string())),
    reminder: some({ by: v.string(), at: clock }),
    asking: v.optional(v.record(v.string(), v.string())),
    nudges: some({ on: yesOrNo, perDay: v.optional(v.number()), never: texts, compares: yesOrNo }),
    standing: v.optional(
      v.array(v.looseObject({ id, platform, purpose: v.string(), until: maybe(instant) })),
    ),
    quietOn: v.nullish(day),
    workingHours: some({ days: v.optional(v.array(v.number())), from: clock, to: clock }),
    idleSeconds: v.optional(v.number()),
    videoAside: v.optional(v.record(v.string(), v.boolean())),
    sessionGapMinutes: v.optional(v.number()),
    weekStart: numberOrNone,
    dayStart: v.optional(v.picklist(DAY_STARTS)),
    region: v.nullish(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    welcomedAt: numberOrNone,
    ownSites: v.optional(
      v.array(v.looseObject({ host: v.string(), serves: maybe(channel), watched: v.boolean() })),
    ),
    off: texts,
    profile: textOrNone,
    backupEveryDays: numberOrNone,
    backedUpAt: numberOrNone,
    updatedAt: instant,
  }),
} as const satisfies { readonly [table in FactTable]: v.GenericSchema };

/** An unknown zone would throw wherever a day is asked for. */
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
