import { inLanguage } from '../language.ts';

/** Every sentence on the pages. The popup, which must open at once, loads its parts for themselves. */
export const { words } = await inLanguage({
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
});
