import { inLanguage } from '../language.ts';

/** Sales and refunds. */
export const { sale } = await inLanguage({
  en: () => import('./en/sale.ts'),
  de: () => import('./de/sale.ts'),
  es: () => import('./es/sale.ts'),
});
