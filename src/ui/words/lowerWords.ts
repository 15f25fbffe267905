import { inLanguage } from '../language.ts';
import { words as first } from './words.ts';

const { lower } = await inLanguage({
  en: () => import('./en/lower.ts'),
  de: () => import('./de/lower.ts'),
  es: () => import('./es/lower.ts'),
});

/** What the dashboard says below its first screen, and on it. */
export const words = { ...first, ...lower };
