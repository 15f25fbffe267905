import type { Instant } from '../domain/calendar.ts';

/** Where our own code failed. */
export const FAULT_PLACES = ['worker', 'popup', 'app'] as const;
export type FaultPlace = (typeof FAULT_PLACES)[number];

/** An error of our own code, without a word of the user's. */
export interface Fault {
  readonly at: Instant;
  readonly place: FaultPlace;
  /** Names of errors, from the one that was seen to the one that caused it. */
  readonly names: readonly string[];
  /** What it said, as far as its words are those of browsers: see `plainly`. */
  readonly said: string;
  /** Places in our built files as `app/main.js:1:20`, the innermost first. */
  readonly trace: readonly string[];
}

/**
 * The words that browsers and Dexie use when they speak of errors. A message may quote what the user
 * typed, in any form, so that only what is listed passes; a name that is one of these words says nothing.
 */
const TECHNICAL: ReadonlySet<string> = new Set(
  `a abort aborted access after already an and any argument array assign at be been before blocked
  body browser bulk call called can cannot character class clone closed closing configuring connection
  const constant constraint constructor context could create current data database deadlock decode
  deleted denied did disk does doesn't element encountered end error establish evaluating event exceeded
  execute exist exists expected export extension failed failure fetch file first for found frame from
  full function get granted handler has have if implemented import in index indexeddb initialized input
  instance instead interface internal invalid invalidated is it iterable json key larger layout length
  limit load local loading lock match maximum memory message method missing module more must no node non
  not null number object of on only open opened opening operation or out outside parameter parse
  parsing permission pending port promise properties property provided query quota range read readable
  reading receiving record recursion redeclared refused reload request required resource response
  result row runtime same schema script security service set setting size stack state storage store
  string structured syntax table target terminated than that the there this time timeout timed to token
  too transaction trusted trustedhtml trustedscripturl type typed undefined unexpected unhandled unknown
  unable upgrade use used user valid value version was while with worker write`.split(/\s+/),
);

const MOST_WORDS = 40;
const MOST_PLACES = 6;
const MOST_CAUSES = 4;

/** What a message says in words of browsers alone; each run of anything else is one `…`. */
export function plainly(message: string): string {
  const parts =
    message.slice(0, 2000).match(/[\p{L}\p{M}\p{N}'’]+|[^\s\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  const words = parts.map((part) => (TECHNICAL.has(part.toLowerCase()) ? part.toLowerCase() : '…'));
  return words
    .filter((word, at) => word !== '…' || words[at - 1] !== '…')
    .slice(0, MOST_WORDS)
    .join(' ');
}

/** The places in our own files that a stack of calls names; what lies elsewhere is left out. */
export function placesIn(stack: string, ownOrigin: string): readonly string[] {
  return stack
    .split('\n')
    .map((line) => line.split(ownOrigin)[1] ?? '')
    .map((place) => /^([\w./-]+\.js)(?:\?[^:]*)?:(\d+):(\d+)/.exec(place))
    .filter((found) => found !== null)
    .map(([, file, line, column]) => `${file}:${line}:${column}`)
    .slice(0, MOST_PLACES);
}

/**
 * What is kept of an error.
 * @param ownOrigin the start of the addresses of our own files
 */
export function faultOf(error: unknown, place: FaultPlace, ownOrigin: string, at: Instant): Fault {
  const chain = causesOf(error);
  const [first] = chain;
  const said = first?.message ?? (typeof error === 'string' ? error : '');
  return {
    at,
    place,
    names: first ? chain.map(({ name }) => nameOf(name)) : [typeof error],
    said: plainly(said),
    trace: placesIn(first?.stack ?? '', ownOrigin),
  };
}

/** An error, and what caused it, as far as that goes; Dexie calls a cause `inner`. */
function causesOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  let one = error;
  while (one instanceof Error && chain.length < MOST_CAUSES && !chain.includes(one)) {
    chain.push(one);
    one = 'inner' in one ? one.inner : one.cause;
  }
  return chain;
}

/** A name is a word of the code's, unless somebody put something else there. */
const nameOf = (name: string): string =>
  /^[A-Z]\w{1,38}(Error|Exception)$/.test(name) ? name : 'Error';

/** Whether two faults are one that came again. */
export const sameFault = (one: Fault, other: Fault): boolean =>
  JSON.stringify({ ...one, at: 0 }) === JSON.stringify({ ...other, at: 0 });
