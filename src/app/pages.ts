import type { ComponentType } from 'preact';
import { PAGE_NAMES, type PageName, type Place } from './route.ts';

/** A page's module; each page is a file of its own that is read when it is first opened. */
export type PageModule = { readonly Page: ComponentType };

export const PAGES: { readonly [place in Place]: () => Promise<PageModule> } = {
  dashboard: () => import('./dashboard/page.tsx'),
  sessions: () => import('./sessions/page.tsx'),
  leads: () => import('./leads/page.tsx'),
  goals: () => import('./goals/page.tsx'),
  review: () => import('./review/page.tsx'),
  settings: () => import('./settings/page.tsx'),
  help: () => import('./help/page.tsx'),
  welcome: () => import('./welcome/page.tsx'),
  nowhere: () => import('./nowhere/page.tsx'),
};

/** The pages the masthead lists, in its order: all but the welcome. */
export const LISTED: readonly PageName[] = PAGE_NAMES.filter((name) => name !== 'welcome');
