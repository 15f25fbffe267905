import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { ReadingFailed } from './Failed.tsx';

/** A screen that is loaded when it is wanted. One that is loaded already is there in the same frame. */
export function Later<Props extends object>({
  load,
  with: props,
}: {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly with: Props;
}) {
  const [Loaded, setLoaded] = useState<ComponentType<Props> | 'failed' | null>(null);
  useLayoutEffect(() => {
    load().then(
      (loaded) => setLoaded(() => loaded),
      () => setLoaded('failed'),
    );
  }, [load]);
  if (Loaded === null) return null;
  return Loaded === 'failed' ? <ReadingFailed /> : <Loaded {...props} />;
}
