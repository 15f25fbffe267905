import { inLanguage } from '../language.ts';

/** What the dashboard says, and every page with it; the other pages say more. */
export const { words } = await inLanguage({
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
});
