import { type ComponentType, h } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { words } from '../ui/words/words.ts';
import { PAGES } from './pages.ts';
import type { Place } from './route.ts';
import { dayStart } from './today.ts';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly page: Place; readonly Page: ComponentType }
  | { readonly kind: 'failed' };

/** The page the address names: its module is read when it is first opened. */
export function Shown({ page }: { readonly page: Place }) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  // Asked for before the first frame is drawn.
  useLayoutEffect(() => load(page, setLoaded), [page]);
  useArrival(page);
  switch (loaded.kind) {
    case 'loading':
      return <Loading name={words.pages.name[page]} />;
    case 'failed':
      return <Failed what="loading" />;
    case 'ready':
      // A page lays all it shows into days; the settings stay, or the undo of the change would go.
      return h(loaded.Page, {
        key: loaded.page === 'settings' ? '' : loaded.page + dayStart.value,
      });
  }
}

function load(page: Place, set: (loaded: Loaded) => void): () => void {
  let wanted = true;
  PAGES[page]().then(
    ({ Page }) => wanted && set({ kind: 'ready', page, Page }),
    (error: unknown) => {
      console.error(error);
      if (wanted) set({ kind: 'failed' });
    },
  );
  return () => {
    wanted = false;
  };
}

/** Names the window after the page and, on every page but the first, reads on from its top. */
function useArrival(page: Place): void {
  const first = useRef(true);
  useEffect(() => {
    document.title = `${words.pages.name[page]} · ${words.shared.name}`;
    if (!first.current) {
      scrollTo(0, 0);
      document.getElementById('main')?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [page]);
}
