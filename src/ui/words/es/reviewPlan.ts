import { count, counted } from '../../format.ts';
import type { reviewPlan as english } from '../en/reviewPlan.ts';
import type { Like } from '../like.ts';

/** The last two steps of the review and its summary. */
export const reviewPlan: Like<typeof english> = {
  decide: {
    answer: {
      rest: (time) =>
        `${time} de la semana que viene no tienen que ir a redes sociales. Decides tú, plataforma por plataforma.`,
      all: 'Todo el tiempo que planeaste para la semana que viene va a redes sociales. Decides tú, plataforma por plataforma.',
      noBudget: 'La semana que viene aún no tiene minutos. Decides tú, plataforma por plataforma.',
    },
    statement: 'En cada fila hay una sugerencia. Cambia lo que sepas mejor.',
    budget: 'En total, la semana que viene',
    budgetHint: 'Horas y minutos. Las filas siempre suman esto.',
    caption: 'Tu decisión para cada plataforma',
    platform: 'Plataforma',
    why: 'Si compensa, y qué se sugiere',
    last: (weeks) => (weeks === 1 ? 'Semana pasada' : 'Por semana, últimamente'),
    decision: 'Tú decides',
    minutes: 'Semana que viene',
    decisionFor: (platform) => `Decisión para ${platform}`,
    minutesFor: (platform) => `Minutos para ${platform} en la semana que viene`,
    unusedChoice: 'Ninguna',
    rest: 'Fuera de redes sociales',
    restWhy: (step) => `${step}.`,
    restFollowUps: (time, followUps) => `${time} para ${followUps}. `,
    total: 'En total',
    one: (platform) => `La única cosa que cambiar en ${platform}`,
    oneHint: 'Escríbela de modo que el próximo repaso pueda preguntar: ¿lo hiciste?',
    freed: (time, step, weeks) =>
      `Eso libera ${time} frente a ${before(weeks)}. Dalo a esto: ${lower(step)}. No vuelve a redes sociales.`,
    same: (weeks) => `Es más o menos tanto tiempo en redes sociales como en ${before(weeks)}.`,
    more: (time, weeks) => `Son ${time} más en redes sociales que en ${before(weeks)}.`,
    wrong: {
      empty: 'Escríbelo como 6:00, o 0.',
      'not minutes': 'Escríbelo como 6:00 (horas y minutos), o como 90 min.',
      'too many': 'Una semana tiene 168 horas. Escribe menos.',
    },
  },
  commit: {
    answer: 'Una cosa que harás en la semana que viene y que no son redes sociales.',
    why: 'Di cuándo y qué, para que no haga falta pensarlo dos veces.',
    title: 'Tu compromiso',
    when: 'Cuándo',
    whenHint: 'Un día y una hora, como “martes a las 9”',
    what: 'Qué',
    whatHint: 'Lo que haces entonces, como “llamar a Carpintería Norte”',
    suggestion: (step) => `Tomar esto: ${lower(step)}`,
    call: (name, promised) =>
      promised === '' ? `llamar a ${name}` : `contactar con ${name} (${lower(promised)})`,
    proposal: (sentence) => `Tomar esto: “${sentence}”`,
    lead: '¿Es sobre un interesado?',
    noLead: 'No',
    leadHint: 'Entonces un contacto con él que anotes cuenta como hecho.',
    on: 'Hecho para el',
    onHint: 'El próximo repaso pregunta por ello.',
    sentence: (when, what) => (when === '' ? `${capital(what)}.` : `${capital(when)}: ${what}.`),
    empty: 'Sin él, el repaso se guarda igual.',
    save: 'Guardar el repaso',
    saveAgain: 'Guardar los cambios',
    leave: 'Dejarlo como estaba',
  },
  summary: {
    title: 'El resumen',
    note: 'Una página, para imprimir o copiar',
    print: 'Imprimir o guardar como PDF',
    copy: 'Copiar como texto',
    copied: 'Copiado. Pégalo donde quieras; está escrito como Markdown.',
    notCopied: 'El navegador no dejó copiarlo. Selecciona la página y cópiala a mano.',
    name: 'Worthwhile, repaso de la semana',
    week: (weeks) => (weeks === 1 ? 'La semana' : `Las ${count(weeks)} semanas`),
    channel: 'Plataforma',
    time: 'Tiempo',
    budget: 'Presupuesto',
    leads: 'Interesados',
    sales: 'Ingresos',
    paying: '¿Compensa?',
    notJudged: 'Sin juzgar',
    total: 'Redes sociales juntas',
    target: 'La meta',
    others: (list) => `Además de redes sociales: ${list}.`,
    stated: (time) => `${time} al teléfono o en otra parte se dijeron, no se vieron.`,
    decided: (days) => `Decidido para ${days}`,
    rest: 'Fuera de redes sociales',
    all: 'En total',
    first: 'Lo primero de todo',
    committed: 'Comprometido a',
    noCommitment: 'Nada',
    by: (sentence, day) => `${sentence} Hecho para el ${day}.`,
    before: 'El compromiso anterior',
    questions: 'Cinco preguntas',
    said: 'Los clientes dijeron',
    change: 'Cambiar lo que decidiste',
  },
  differs: {
    title: 'Cambiado desde entonces',
    statement: (weeks) =>
      `Los registros de ${weeks === 1 ? 'esta semana' : 'estas semanas'} ya no son los que viste.`,
    line: (what, was, is) => `${what}: ${was} entonces, ${is} ahora`,
    time: (name) => `Tiempo en ${name}`,
    leads: (name) => `Interesados de ${name}`,
    sales: (name) => `Ventas de ${name}`,
    revenue: (name) => `Ingresos de ${name}`,
  },
  year: {
    after: 'La semana siguiente',
    open: 'Aún sin repasar.',
    took: (weeks, time, brought) =>
      `${weeks === 1 ? '' : `${count(weeks)} semanas: `}${time} en redes sociales; ${brought}`,
    nothing: 'ningún interesado, ninguna venta',
    committed: (kept) => `El compromiso: ${kept}.`,
    reviews: (n) => counted(n, 'repaso', 'repasos'),
    older: (n) => counted(n, 'repaso anterior', 'repasos anteriores'),
  },
};

/** What the minutes of the week ahead are set against. */
const before = (weeks: number): string =>
  weeks === 1 ? 'la semana pasada' : 'una de las últimas semanas';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
