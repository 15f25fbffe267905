import { Database } from '../storage/database.ts';
import { SnapshotDatabase } from '../storage/snapshots.ts';
import type { Progress } from './csv/encoding.ts';
import { type ImportDesk, importDesk } from './importDesk.ts';
import type { Answers, Numbered, Reply, Request } from './importMessages.ts';

const desk = importDesk(new Database(), new SnapshotDatabase());

globalThis.addEventListener('message', ({ data }: MessageEvent<Numbered>) => {
  const { number, request } = data;
  const say = (reply: Reply) => globalThis.postMessage(reply);
  answer(
    desk,
    request,
    throttled((share) => say({ number, kind: 'progress', share })),
  ).then(
    (result) => say({ number, kind: 'answer', answer: result }),
    (error: unknown) => {
      console.error(error);
      say({ number, kind: 'failed', message: String(error) });
    },
  );
});

async function answer(
  at: ImportDesk,
  request: Request,
  tell: Progress,
): Promise<Answers[keyof Answers]> {
  switch (request.kind) {
    case 'survey':
      return at.survey(request.file, request.currency, tell);
    case 'plan':
      return at.plan(request.mapping, request.terms, request.now, tell);
    case 'refused':
      return at.refused(request.words);
    case 'carry out':
      return at.carryOut(tell);
  }
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
