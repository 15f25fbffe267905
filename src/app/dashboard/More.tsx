import { type ComponentType, h } from 'preact';
import { useState } from 'preact/hooks';
import { Failed } from '../../ui/Failed.tsx';
import type { View } from './view.ts';

/** A part of the dashboard that is read when it is first opened. */
export type Part<Shown = View> = ComponentType<{ readonly view: Shown }>;

type Loaded<Shown> =
  | { readonly kind: 'closed' }
  | { readonly kind: 'ready'; readonly Part: Part<Shown> }
  | { readonly kind: 'failed' };

/** Something more, behind its name; its code is loaded when it is first opened. */
export function More<Shown>({
  name,
  view,
  load,
}: {
  readonly name: string;
  readonly view: Shown;
  readonly load: () => Promise<Part<Shown>>;
}) {
  const { loaded, open } = useLoaded(load);
  return (
    <details onToggle={(event) => event.currentTarget.open && open()}>
      <summary>{name}</summary>
      <div>
        <Inside loaded={loaded} view={view} />
      </div>
    </details>
  );
}

/** A part whose code is loaded when it is opened, and again where that failed. */
export function useLoaded<Shown>(load: () => Promise<Part<Shown>>) {
  const [loaded, setLoaded] = useState<Loaded<Shown>>({ kind: 'closed' });
  const open = () => {
    if (loaded.kind === 'ready') return;
    load().then(
      (Part) => setLoaded({ kind: 'ready', Part }),
      (error: unknown) => {
        console.error(error);
        setLoaded({ kind: 'failed' });
      },
    );
  };
  return { loaded, open };
}

/** The part, or that it could not be loaded. */
export function Inside<Shown>({
  loaded,
  view,
}: {
  readonly loaded: Loaded<Shown>;
  readonly view: Shown;
}) {
  switch (loaded.kind) {
    case 'closed':
      return null;
    case 'failed':
      return <Failed what="loading" />;
    case 'ready':
      return h(loaded.Part, { view });
  }
}
