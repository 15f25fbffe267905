import { useEffect, useState } from 'preact/hooks';
import { type DeskClient, deskClient } from '../../../transfer/desk/deskClient.ts';
import type { Live } from '../../../ui/live.ts';

/** A worker for what takes long, for as long as the component stands. */
export function useDesk(): DeskClient {
  const [client] = useState(deskClient);
  useEffect(() => client.stop, [client]);
  return client;
}

/** The one worker that stands as long as the page: it keeps what was erased, to be taken back. */
export const keeper = deskClient();

/**
 * An answer of a worker, asked for again when the inputs change; the old one stays meanwhile.
 * @param inputs what the question depends on; compared as hooks compare theirs
 */
export function useAsked<T>(ask: () => Promise<T>, inputs: readonly unknown[]): Live<T> {
  const [answer, setAnswer] = useState<Live<T>>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    const put = (next: Live<T>) => wanted && setAnswer(next);
    ask().then(
      (value) => put({ kind: 'ready', value }),
      (error: unknown) => {
        console.error(error);
        put({ kind: 'failed', error });
      },
    );
    return () => {
      wanted = false;
    };
  }, [...inputs]);
  return answer;
}
