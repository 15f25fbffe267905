import type { Progress } from './csv/encoding.ts';
import type { Answers, Reply, Request } from './importMessages.ts';
import workerUrl from './importWorker.ts?worker&url';

/** Asks the worker in which files are read; it is started with the first question. */
export interface ImportClient {
  readonly ask: <Kind extends Request['kind']>(
    request: Extract<Request, { readonly kind: Kind }>,
    tell?: Progress,
  ) => Promise<Answers[Kind]>;
  readonly close: () => void;
}

interface Waiting {
  readonly done: (answer: Answers[keyof Answers]) => void;
  readonly failed: (error: Error) => void;
  readonly tell: Progress;
}

export function importClient(): ImportClient {
  const waiting = new Map<number, Waiting>();
  const worker = startWorker();
  let last = 0;
  const failAll = () => {
    for (const one of waiting.values()) one.failed(new Error('The worker has stopped.'));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => hear(waiting, data));
  worker.addEventListener('error', failAll);
  return {
    ask: (request, tell = () => {}) =>
      new Promise((done, failed) => {
        last += 1;
        waiting.set(last, { done: done as Waiting['done'], failed, tell });
        worker.postMessage({ number: last, request });
      }),
    close: () => worker.terminate(),
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
      asked.done(reply.answer);
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
