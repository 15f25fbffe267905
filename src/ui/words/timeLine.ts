import { inLanguage } from '../language.ts';

/** Channels in a line of time. */
export const { timeLine } = await inLanguage({
  en: () => import('./en/timeLine.ts'),
  de: () => import('./de/timeLine.ts'),
  es: () => import('./es/timeLine.ts'),
});
