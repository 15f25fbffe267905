import { counted, plural } from '../../format.ts';
import type { reviewFound as english } from '../en/reviewFound.ts';
import type { Like } from '../like.ts';

const pays = (n: number) => (n === 1 ? 'compensa' : 'compensan');

/** What a review finds and suggests. It is kept with the review in these words. */
export const reviewFound: Like<typeof english> = {
  suggest: {
    usual: (time) => `tus ${time} habituales`,
    soFar: (time) => `los ${time} hasta ahora`,
    keep: (usual) => `Mantenlo cerca de ${usual}.`,
    'set a limit': 'Compensa, pero mucho pasó de tus minutos. Pon un límite.',
    test: (usual) => `Sigue probando, con no más de ${usual}.`,
    change: 'Cambia una cosa, y dale menos hasta que se note.',
    cut: 'Déjalo, y da su tiempo a otra cosa.',
    cutBack: 'Redúcelo. Lo mantiene un objetivo que no es de ingresos.',
    unused: 'Sin usar.',
    personal: 'Todo su tiempo es personal, así que no hay nada que juzgar. Cuenta en tus minutos.',
    unjudged: (usual) => `Aún no se puede juzgar nada, así que más o menos ${usual}.`,
  },
  verdict: {
    paying: (names, n) => `${names} ${pays(n)}`,
    probably_paying: (names, n) => `${names} probablemente ${pays(n)}`,
    too_early: (names) => `para ${names} es demasiado pronto`,
    probably_not_paying: (names, n) => `${names} probablemente no ${pays(n)}`,
    not_paying: (names, n) => `${names} no ${pays(n)}`,
    join: (clauses) => `${clauses.join('; ')}.`,
    none: 'Aún no hay nada que juzgar: ni tiempo, ni interesados, ni ventas.',
  },
  changed: {
    new: 'Nuevo en este repaso',
    same: 'Como en el último repaso',
    was: (name) => `En el último repaso: ${name.toLowerCase()}`,
  },
  moved: {
    none: 'Ningún interesado avanzó.',
    some: (list) => `De tus interesados, ${list}.`,
    qualified: (n, name) => `${n} ${plural(n, 'pasó', 'pasaron')} a “${name}”`,
    opportunity: (n, name) => `${n} ${plural(n, 'pasó', 'pasaron')} a “${name}”`,
    won: (n) => `${n} ${plural(n, 'compró', 'compraron')}`,
    lost: (n) => `${n} ${plural(n, 'se perdió', 'se perdieron')}`,
  },
  budget: {
    none: (weeks) =>
      weeks === 1
        ? 'No había presupuesto de tiempo para esta semana.'
        : 'No había presupuesto de tiempo para estas semanas.',
    first: 'Tu presupuesto era para la primera de ellas; el paso 2 dice qué fue de él.',
    within: (budget) => `Tu presupuesto era de ${budget}, y no te pasaste.`,
    over: (over, budget) => `${over} pasaron de tu presupuesto de ${budget}.`,
  },
  usual: {
    none: 'Es demasiado pronto para decir qué es habitual para ti.',
    is: (time) => `Una semana habitual te lleva ${time}.`,
    each: (time) => `Estas llevaron ${time} por semana.`,
  },
  overdue: (n) => counted(n, 'seguimiento con retraso', 'seguimientos con retraso'),
};
