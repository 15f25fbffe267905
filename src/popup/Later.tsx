import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ReadingFailed } from './Failed.tsx';
import type { Shown } from './shown.ts';

/** A form that is loaded when it is opened: the popup must paint before it knows the store. */
export function Later({
  load,
  with: shown,
}: {
  readonly load: () => Promise<ComponentType<Shown>>;
  readonly with: Shown;
}) {
  const [Form, setForm] = useState<ComponentType<Shown> | 'failed' | null>(null);
  useEffect(() => {
    load().then(
      (loaded) => setForm(() => loaded),
      () => setForm('failed'),
    );
  }, [load]);
  if (Form === null) return null;
  return Form === 'failed' ? <ReadingFailed /> : <Form {...shown} />;
}
