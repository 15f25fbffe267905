import { inLanguage } from '../language.ts';

/** The question what a visit brought. */
export const { popupBrought } = await inLanguage({
  en: () => import('./en/popupBrought.ts'),
  de: () => import('./de/popupBrought.ts'),
  es: () => import('./es/popupBrought.ts'),
});
