import type { ComponentChildren } from 'preact';
import { Failed } from './Failed.tsx';
import { Loading } from './Loading.tsx';
import type { Live } from './live.ts';

/** Shows a page in the state its records are in: loading, failed, or ready with their value. */
export function Ready<T>({
  of,
  name,
  children,
}: {
  readonly of: Live<T>;
  /** The page's name, which stands while the records are read. */
  readonly name: string;
  readonly children: (value: T) => ComponentChildren;
}) {
  switch (of.kind) {
    case 'loading':
      return <Loading name={name} />;
    case 'failed':
      return <Failed what="reading" />;
    case 'ready':
      return <>{children(of.value)}</>;
  }
}
