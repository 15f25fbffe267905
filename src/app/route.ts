import { signal } from '@preact/signals';

/** The pages of the app, by the word in their address; the dashboard's word is empty. */
export const PAGE_NAMES = [
  'dashboard',
  'sessions',
  'leads',
  'goals',
  'review',
  'settings',
  'help',
  'welcome',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** What is shown: a page, or that the address names none. */
export type Place = PageName | 'nowhere';

/** Where the reader is: a page, and what its address says beyond that. */
export interface Route {
  readonly page: Place;
  readonly query: URLSearchParams;
}

/** Reads `#/leads?stage=won`. An empty address is the dashboard's. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const page = path === '' ? 'dashboard' : PAGE_NAMES.find((name) => name === path);
  return { page: page ?? 'nowhere', query: new URLSearchParams(query) };
}

/** The address of a page: `#/` for the dashboard, `#/leads?stage=won` for the rest. */
export function addressOf(page: PageName, query: { readonly [name: string]: string } = {}): string {
  const search = new URLSearchParams(query).toString();
  return `#/${page === 'dashboard' ? '' : page}${search === '' ? '' : `?${search}`}`;
}

/** Where the reader is now; follows the address. */
export const route = signal<Route>(readRoute(globalThis.location?.hash ?? ''));

globalThis.addEventListener?.('hashchange', () => {
  route.value = readRoute(location.hash);
});

/** Opens a page as a new entry of the history. */
export function go(page: PageName, query: { readonly [name: string]: string } = {}): void {
  location.hash = addressOf(page, query);
}

/** Changes what the address says beyond its page, without a new entry in the history. */
export function replaceQuery(query: { readonly [name: string]: string }): void {
  const { page } = route.value;
  if (page === 'nowhere') return;
  history.replaceState(null, '', addressOf(page, query));
  route.value = readRoute(location.hash);
}
