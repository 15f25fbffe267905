import { inLanguage } from '../language.ts';

/** The one best next step. */
export const { popupDue } = await inLanguage({
  en: () => import('./en/popupDue.ts'),
  de: () => import('./de/popupDue.ts'),
  es: () => import('./es/popupDue.ts'),
});
