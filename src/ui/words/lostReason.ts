import { inLanguage } from '../language.ts';

/** Why a lead did not buy. */
export const { lostReason } = await inLanguage({
  en: () => import('./en/lostReason.ts'),
  de: () => import('./de/lostReason.ts'),
  es: () => import('./es/lostReason.ts'),
});
