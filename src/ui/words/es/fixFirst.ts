import { counted } from '../../format.ts';
import type { fixFirst as english } from '../en/fixFirst.ts';
import type { Like } from '../like.ts';

/** What to fix first: the finding in numbers, and one step that is not social media. */
export const fixFirst: Like<typeof english> = {
  title: 'Arregla esto primero',
  goals: {
    finding: 'Ningún objetivo dice una cifra de ingresos y una fecha.',
    step: 'Fija una cifra y una fecha',
  },
  overdue: {
    finding: (n) =>
      n === 1
        ? 'Un seguimiento lleva retraso.'
        : `${counted(n, 'seguimiento', 'seguimientos')} llevan retraso.`,
    worth: (n, money) =>
      `${counted(n, 'seguimiento con retraso puede', 'seguimientos con retraso pueden')} traer aún unos ${money} para tu fecha.`,
    step: (n) =>
      n === 1 ? 'Llama a la persona que espera' : `Llama a las ${n} personas que esperan`,
  },
  slow: {
    hours: (hours, leads) =>
      `Un interesado nuevo espera unas ${counted(hours, 'hora', 'horas')} tu primera respuesta (la mitad de ${counted(leads, 'interesado', 'interesados')}).`,
    days: (days, leads) =>
      `Un interesado nuevo espera unos ${counted(days, 'día', 'días')} tu primera respuesta (la mitad de ${counted(leads, 'interesado', 'interesados')}).`,
    step: 'Responde a cada interesado nuevo el día en que llega',
  },
  steps: {
    'lead rate': {
      what: 'De las horas salen muy pocos interesados',
      step: 'Escribe a diez personas con nombre que podrían comprar',
    },
    'lead to qualified': {
      what: 'Los interesados se paran antes de resultar adecuados',
      step: 'Haz las mismas tres preguntas en cada consulta',
    },
    'qualified to opportunity': {
      what: 'Los interesados adecuados no llegan a una oferta',
      step: 'Haz una oferta a cada interesado adecuado',
    },
    'opportunity to won': {
      what: 'Las ofertas no se cierran',
      step: 'Llama por la oportunidad abierta más antigua',
    },
    'deal size': {
      what: 'Las ventas son menores de lo que deberían',
      step: 'Ofrece primero el trabajo mayor en las próximas tres conversaciones',
    },
  },
  bottleneck: (what, money) =>
    `${what}: arreglado, este paso por sí solo traería unos ${money} más para tu fecha.`,
  checking: (what, money) =>
    `Merece una mirada: ${what.charAt(0).toLowerCase()}${what.slice(1)}. Arreglado, podría traer unos ${money} más para tu fecha.`,
  noGoal: {
    finding: (share) =>
      `${share} de tu tiempo de negocio en redes sociales no sirvió a ningún objetivo.`,
    all: 'Nada de tu tiempo de negocio en redes sociales fue para un objetivo.',
    step: 'Di para qué es una visita antes de empezarla, o no la hagas',
  },
  over: {
    finding: (share) => `${share} del tiempo que habías planeado pasó de tus minutos.`,
    step: 'Pon un temporizador lejos de la pantalla y sal cuando suene',
  },
  obstacle: {
    prospects: {
      finding: 'Dijiste que lo que falta son personas a quienes vender.',
      step: 'Haz una lista de diez personas con nombre que podrían comprar',
    },
    qualifying: {
      finding: 'Dijiste que lo que lo impide es distinguir a quien compra de los demás.',
      step: 'Haz las mismas tres preguntas en cada consulta',
    },
    closing: {
      finding: 'Dijiste que lo que lo impide es el cierre.',
      step: 'Llama por la oportunidad abierta más antigua',
    },
    offer: {
      finding: 'Dijiste que lo que lo impide es la oferta.',
      step: 'Pregunta por qué a dos que no compraron',
    },
    followUp: {
      finding: 'Dijiste que lo que lo impide es el seguimiento.',
      step: 'Da una próxima fecha a cada interesado abierto',
    },
  },
  log: {
    finding: 'Aún no hay bastante anotado para nombrar una cosa que arreglar.',
    step: 'Anota esta semana cada interesado, venga de donde venga',
  },
};
