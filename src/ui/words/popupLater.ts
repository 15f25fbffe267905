import { inLanguage } from '../language.ts';

/** What the popup shows when it does not ask. */
export const { popupLater } = await inLanguage({
  en: () => import('./en/popupLater.ts'),
  de: () => import('./de/popupLater.ts'),
  es: () => import('./es/popupLater.ts'),
});
