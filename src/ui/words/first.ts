import { inLanguage } from '../language.ts';

/** What the popup says in its first paint; every page says some of it too. */
export const { popup, shared, goalName, units } = await inLanguage({
  en: () => import('./en/first.ts'),
  de: () => import('./de/first.ts'),
  es: () => import('./es/first.ts'),
});
