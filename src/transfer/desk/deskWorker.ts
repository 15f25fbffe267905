import { Database } from '../../storage/database.ts';
import { SnapshotDatabase } from '../../storage/snapshots.ts';
import type { Progress } from '../csv/encoding.ts';
import { desk } from './desk.ts';
import type { Reply, Request } from './deskMessages.ts';

type AnyWork = (tell: Progress, ...words: readonly unknown[]) => Promise<unknown>;

const works = desk(new Database(), new SnapshotDatabase()) as { readonly [name: string]: AnyWork };

globalThis.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { number } = data;
  const say = (reply: Reply) => globalThis.postMessage(reply);
  answer(
    data,
    throttled((share) => say({ number, kind: 'progress', share })),
  ).then(
    (result) => say({ number, kind: 'answer', answer: result }),
    (error: unknown) => {
      console.error(error);
      say({ number, kind: 'failed', message: String(error) });
    },
  );
});

async function answer({ name, words }: Request, tell: Progress): Promise<unknown> {
  return works[name]?.(tell, ...words);
}

/** A bar need not move for less than a hundredth. */
function throttled(tell: Progress): Progress {
  let told = 0;
  return (share) => {
    if (share - told < 0.01 && share < 1 && share > told) return;
    told = share;
    tell(share);
  };
}
