import type { Progress } from '../csv/encoding.ts';
import type { Answer, Reply, Request, Words, Work } from './deskMessages.ts';

/** Asks the worker that does what takes long; it is started with the first question. */
export interface DeskClient {
  readonly ask: <Name extends Work>(
    name: Name,
    words: Words<Name>,
    tell?: Progress,
  ) => Promise<Answer<Name>>;
  /**
   * Ends the worker and whatever it does: a write that is not whole is taken back by the browser.
   * Who waits is told nothing. The next question starts another worker.
   */
  readonly stop: () => void;
}

interface Waiting {
  readonly done: (answer: never) => void;
  readonly failed: (error: Error) => void;
  readonly tell: Progress;
}

export function deskClient(): DeskClient {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;
  const failAll = () => {
    for (const one of waiting.values()) one.failed(new Error('The worker has stopped.'));
    waiting.clear();
  };
  const started = (): Worker => {
    const fresh = startWorker();
    fresh.addEventListener('message', ({ data }: MessageEvent<Reply>) => hear(waiting, data));
    fresh.addEventListener('error', failAll);
    return fresh;
  };
  return {
    ask: (name, words, tell = () => {}) =>
      new Promise((done, failed) => {
        last += 1;
        waiting.set(last, { done, failed, tell });
        worker ??= started();
        worker.postMessage({ number: last, name, words } satisfies Request);
      }),
    stop: () => {
      worker?.terminate();
      worker = null;
      waiting.clear();
    },
  };
}

function hear(waiting: Map<number, Waiting>, reply: Reply): void {
  const asked = waiting.get(reply.number);
  if (asked === undefined) return;
  if (reply.kind !== 'progress') waiting.delete(reply.number);
  switch (reply.kind) {
    case 'progress':
      asked.tell(reply.share);
      break;
    case 'answer':
      asked.done(reply.answer as never);
      break;
    case 'failed':
      asked.failed(new Error(reply.message));
  }
}

/** The part of Trusted Types that is used; no library of types has it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { readonly createScriptURL: (url: string) => string };
}

/** A page may make its one policy once; it lets the address of our own worker through and nothing else. */
let policy: ReturnType<TrustedTypes['createPolicy']> | null = null;

/** Where the build puts the worker. */
const workerUrl = '/desk.js';

function startWorker(): Worker {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  policy ??=
    trustedTypes?.createPolicy('worthwhile', {
      createScriptURL: (url) => {
        if (url === workerUrl) return url;
        throw new TypeError('Only our own worker may be started.');
      },
    }) ?? null;
  return new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });
}
