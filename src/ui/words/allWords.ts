import { inLanguage } from '../language.ts';
import { business } from './business.ts';
import { typed } from './typed.ts';
import { words as first } from './words.ts';

const { others } = await inLanguage({
  en: () => import('./en/others.ts'),
  de: () => import('./de/others.ts'),
  es: () => import('./es/others.ts'),
});

/** Every sentence on the pages. The dashboard, which opens first, loads its parts for themselves. */
export const words = { ...first, ...others, business, typed };
