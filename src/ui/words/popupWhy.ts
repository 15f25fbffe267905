import { inLanguage } from '../language.ts';

/** Why the popup opened by itself, and having less of that. */
export const { popupWhy } = await inLanguage({
  en: () => import('./en/popupWhy.ts'),
  de: () => import('./de/popupWhy.ts'),
  es: () => import('./es/popupWhy.ts'),
});
