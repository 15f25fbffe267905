import { readPlatform } from '../../domain/channel.ts';
import type { Purpose } from '../../domain/session.ts';
import { EVERY_SESSION, type SessionFilter } from '../../domain/sessionLine.ts';
import { replaceQuery } from '../route.ts';

const PURPOSES: readonly Purpose[] = ['goal', 'customer', 'personal', 'unstated'];
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What the address asks for, so that a filter can be linked to and survives a reload. */
export function filterIn(query: URLSearchParams): SessionFilter {
  const asked = (name: string) => query.get(name);
  const day = (name: string) => (DAY.test(asked(name) ?? '') ? asked(name) : null);
  return {
    platform: readPlatform(asked('platform') ?? ''),
    purpose: PURPOSES.find((purpose) => purpose === asked('purpose')) ?? null,
    goalId: asked('goal'),
    from: day('from'),
    to: day('to'),
    text: asked('text') ?? '',
  };
}

/** Writes a filter into the address. */
export function keepFilter({ platform, purpose, goalId, from, to, text }: SessionFilter): void {
  const query = { platform, purpose, goal: goalId, from, to, text };
  replaceQuery(
    Object.fromEntries(
      Object.entries(query).flatMap(([name, value]) =>
        value === null || value === '' ? [] : [[name, value]],
      ),
    ),
  );
}

/** Whether a filter narrows by more than days; then days without sessions say nothing. */
export const isNarrow = ({ platform, purpose, goalId, text }: SessionFilter): boolean =>
  platform !== null || purpose !== null || goalId !== null || text !== '';

export const isEverything = (filter: SessionFilter): boolean =>
  JSON.stringify(filter) === JSON.stringify(EVERY_SESSION);
