import type { popup as english } from '../en/popup.ts';
import type { Like } from '../like.ts';

/** Words of the popup's question; what it shows otherwise is loaded for itself. */
export const popup: Like<typeof english> = {
  ask: {
    question: (platform) => `¿Para qué es esta visita a ${platform}?`,
    today: (sessions, minutes) =>
      `${ordinal(sessions)} visita de hoy${minutes === 0 ? '' : `, ${minutes} min hasta ahora`}`,
    otherGoals: 'Otros objetivos',
    customer: 'Trabajo para clientes',
    customerName: '¿Qué cliente?',
    customerHint: '¿Qué cliente? (si quieres)',
    personal: 'Personal',
    minutes: '¿Cuántos minutos?',
    noPlan: 'Sin límite',
    ifThen: (minutes) => `Cuando pasen los ${minutes} minutos, voy a`,
    ifThenHint: 'responder a alguien que espera',
    ifThenDue: (name) => `responder a ${name}`,
    holds: 'Esta respuesta vale',
    holdsFor: {
      visit: 'Para esta visita',
      until: 'Hasta una hora',
      platform: (platform) => `Siempre en ${platform}`,
      surface: (platform, surface) => `Siempre en ${platform}, ${surface}`,
    },
    until: 'Hasta',
    start: 'Empezar',
    change: 'Mantener esta respuesta',
    leave: (platform) => `Salir de ${platform}`,
    leaveAgain: 'Pulsa otra vez',
    leaveByKey: (platform) => `Pulsa la misma tecla otra vez para salir de ${platform}.`,
    less: 'Menos de esto',
    budget: (left, minutes) =>
      left > 0
        ? `quedan ${left} de ${minutes} min esta semana`
        : `gastados los ${minutes} min de esta semana`,
    stillToFind: (amount) => `faltan ${amount}`,
    soFar: (done, day) => `${done} hasta ahora, para el ${day}`,
    met: 'Cumplido',
    noGoal: 'No hay ningún objetivo abierto.',
    setOne: 'Fijar uno',
    lead: 'Anotar un interesado',
    sale: 'Anotar una venta',
  },
  failed: {
    reading: {
      what: 'Worthwhile no puede leer sus registros.',
      safe: 'Lo guardado está a salvo y nada ha cambiado.',
      next: 'Inténtalo otra vez. Si vuelve a fallar, reinicia el navegador.',
    },
    answer: {
      what: 'La respuesta aún no está guardada.',
      safe: 'Lo que elegiste sigue aquí.',
      next: {
        full: 'No queda sitio en el disco: libera un poco e inténtalo otra vez.',
        storage: 'Inténtalo otra vez; si vuelve a fallar, reinicia el navegador.',
      },
    },
    gone: 'Esta visita o su objetivo ya no existe. Cierra esto y vuelve a abrirlo.',
    again: 'Intentarlo otra vez',
  },
};

function ordinal(count: number): string {
  const words = ['Primera', 'Segunda', 'Tercera', 'Cuarta', 'Quinta', 'Sexta', 'Séptima', 'Octava'];
  return words[count - 1] ?? `${count}.ª`;
}
