import { count, counted, plural } from '../../format.ts';
import type { popupWhy as english } from '../en/popupWhy.ts';
import type { Like } from '../like.ts';

const CAME_FOR = {
  talking: 'Viniste por los mensajes',
  prospecting: 'Viniste a buscar personas',
};

/** Words of the popup that opened by itself during a visit, and of having less of that. */
export const popupWhy: Like<typeof english> = {
  drift: {
    title: (cameFor, minutes) =>
      `${CAME_FOR[cameFor]}; ${counted(minutes, 'minuto se fue', 'minutos se fueron')} en deslizar.`,
    ifThen: (step) => `Lo siguiente, como dijiste: voy a ${step}.`,
    onTask: 'Estoy en lo mío',
  },
  budget: {
    title: (minutes, platform) =>
      `${plural(minutes, 'El minuto', `Los ${count(minutes)} minutos`)} para ${platform} de esta semana ${plural(minutes, 'se ha gastado', 'se han gastado')}.`,
    over: (minutes) => `${counted(minutes, 'minuto', 'minutos')} de más hasta ahora.`,
    goOn: 'Seguir',
  },
  less: {
    title: '¿De qué quieres menos?',
    today: { label: 'Hoy nada más', told: 'Hoy ya no se abre nada por sí solo.' },
    onPlatform: {
      label: (platform) => `Nada en ${platform}`,
      told: (platform) => `En ${platform} ya no se abre nada por sí solo.`,
    },
    ofKind: {
      start: {
        label: 'Nunca para qué es una visita',
        told: 'Ya no se pregunta para qué es una visita.',
      },
      'follow-up': {
        label: 'Nunca sobre seguimientos',
        told: 'Ya no se abre nada por los seguimientos.',
      },
      review: {
        label: 'Nunca sobre el repaso',
        told: 'Ya no se abre nada por el repaso.',
      },
      'plan end': {
        label: 'Nunca cuando pasan mis minutos',
        told: 'Ya no se abre nada al final de tus minutos.',
      },
      drift: {
        label: 'Nunca sobre deslizar',
        told: 'Ya no se abre nada por deslizar.',
      },
      budget: {
        label: 'Nunca sobre los minutos de la semana',
        told: 'Ya no se abre nada por los minutos de la semana.',
      },
    },
    back: 'Atrás',
    more: 'Todas las opciones',
  },
};
