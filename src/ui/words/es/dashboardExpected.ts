import { counted } from '../../format.ts';
import type { dashboardExpected as english } from '../en/dashboardExpected.ts';
import type { Like } from '../like.ts';

/** What open leads are expected to bring, and why it differs from place to place. */
export const dashboardExpected: Like<typeof english> = {
  sum: (n, amount, share, whole) =>
    `${counted(n, 'interesado abierto', 'interesados abiertos')}: ${amount} si todos compran × ${share}, su probabilidad media según etapa y edad = unos ${whole}.`,
  whenever: (forGoal) =>
    forGoal
      ? 'Son todos los interesados abiertos que se anotaron para este objetivo, llegaran cuando llegaran.'
      : 'Son todos los interesados abiertos, llegaran cuando llegaran.',
  usual: (amount) => `Uno sin importe cuenta con ${amount}, lo que trae una venta de media.`,
  leftOut: (n) =>
    `${counted(n, 'interesado sin importe queda', 'interesados sin importe quedan')} fuera, porque tu venta habitual no está dicha.`,
  guess: 'Cuántos interesados compran es nuestro cálculo de lo habitual, porque no lo has dicho.',
  whole: (amount) => `Todos los canales juntos, como en la página de interesados: unos ${amount}.`,
};
