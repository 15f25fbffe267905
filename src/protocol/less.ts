import * as v from 'valibot';
import { readPlatform } from '../domain/channel.ts';
import { CAPPED_KINDS } from '../domain/nudge.ts';
import type { Platform } from '../domain/platform.ts';
import { ASKING_MODES } from '../domain/settings.ts';
import { id } from './outcomes.ts';

const today = v.strictObject({ kind: v.literal('today') });
const platform = v.custom<Platform>(isKnownPlatform);
export const nudge = v.picklist(['plan end', ...CAPPED_KINDS]);
const oneKind = v.strictObject({ kind: v.literal('kind'), nudge });

/** What is not to open any more. */
const Less = v.variant('kind', [
  today,
  v.strictObject({ kind: v.literal('platform'), platform }),
  oneKind,
]);

/** The same taken back; a platform is asked on as before. */
const Again = v.variant('kind', [
  today,
  v.strictObject({ kind: v.literal('platform'), platform, mode: v.picklist(ASKING_MODES) }),
  oneKind,
]);

function isKnownPlatform(value: unknown): boolean {
  return typeof value === 'string' && readPlatform(value) !== null;
}

/** How she answers what opened by itself, beyond leaving and closing it. */
export const LESS = [
  v.strictObject({
    kind: v.literal('answer nudge'),
    sessionId: id,
    answer: v.picklist(['answered', 'on task']),
  }),
  v.strictObject({ kind: v.literal('less'), sessionId: id, of: Less }),
  v.strictObject({ kind: v.literal('ask again'), of: Again }),
] as const;
