import { useEffect } from 'preact/hooks';
import { Inside, useLoaded } from './More.tsx';
import type { View } from './view.ts';

/** What stands below the first screen; its code is loaded once that is painted. */
export function LowerHalf({ view }: { readonly view: View }) {
  const { loaded, open } = useLoaded(async () => (await import('./Lower.tsx')).Lower);
  useEffect(open, []);
  return <Inside loaded={loaded} view={view} />;
}
