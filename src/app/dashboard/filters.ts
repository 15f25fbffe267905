import type { Narrowing } from '../../domain/analytics/narrow.ts';
import { readChannel } from '../../domain/channel.ts';
import { replaceQuery, route } from '../route.ts';
import { queryOf, type Range } from './ranges.ts';

/** The channel and the goal that the address asks for. */
export function narrowingIn(query: URLSearchParams): Narrowing {
  return {
    channel: readChannel(query.get('channel') ?? ''),
    goalId: query.get('goal'),
  };
}

/** Changes a part of the address and keeps the rest; `null` takes a word out of it. */
export function changeAddress(change: { readonly [name: string]: string | null }): void {
  const words = Object.entries({ ...Object.fromEntries(route.value.query), ...change });
  replaceQuery(
    Object.fromEntries(words.filter((word): word is [string, string] => word[1] !== null)),
  );
}

/** Looks another stretch back; the filters stay. */
export function changeRange(range: Range): void {
  changeAddress({ range: null, from: null, to: null, ...queryOf(range) });
}
