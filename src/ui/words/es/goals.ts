import { counted } from '../../format.ts';
import type { goals as english } from '../en/goals.ts';
import type { Like } from '../like.ts';
import { goalStanding } from './goalStanding.ts';

/** The goals page. */
export const goals: Like<typeof english> = {
  ...goalStanding,
  answer: {
    none: 'Un objetivo es una cifra y una fecha.',
    noTarget: 'Ningún objetivo dice aún qué tiene que entrar y para cuándo.',
    noneWhy:
      'Seguidores, “me gusta” y horas no son resultados. Con una cifra de ingresos y una fecha, cada hora y cada interesado se pueden comparar con ellas.',
    noTargetWhy:
      'Tus otros objetivos son pasos. Sin una cifra de ingresos y una fecha, nadie puede decir si los pasos llevan a alguna parte.',
  },
  open: 'Abiertos',
  closed: 'Cerrados',
  add: {
    title: 'Otro objetivo',
    first: 'Tu objetivo',
    open: 'Añadir un objetivo',
    save: 'Añadir el objetivo',
    saved: 'El objetivo está añadido.',
  },
  edit: {
    open: 'Editar',
    save: 'Guardar los cambios',
    saved: 'El objetivo ha cambiado.',
    changedSince: 'Este objetivo se cambió en otra ventana. Cancela, míralo y vuelve a editarlo.',
    gone: 'Este objetivo ya no existe. Se borró en otra ventana.',
  },
  close: { open: 'Cerrar', done: 'El objetivo está cerrado.' },
  archive: { open: 'Apartar', done: 'El objetivo está apartado. Lo que le sirvió queda.' },
  unarchive: { open: 'Volver a sacar', done: 'El objetivo está otra vez en la lista.' },
  remove: {
    open: 'Borrar',
    done: 'El objetivo está borrado. Las visitas que le sirvieron quedan.',
  },
  archived: {
    title: 'Apartados',
    count: (n) => counted(n, 'objetivo', 'objetivos'),
  },
  reopen: {
    open: 'Abrir otra vez',
    done: 'El objetivo está abierto otra vez.',
  },
  form: {
    measure: 'Qué se cuenta',
    target: {
      revenue: 'Cuánto tiene que entrar',
      sales: 'Cuántas ventas',
      leads: 'Cuántos interesados',
      conversations: 'Cuántas conversaciones',
    },
    due: 'Para el',
    title: 'Nombre',
    titleHint: 'Si quieres. Sin él se llama por su cifra y su fecha.',
    conversationsHint: 'Interesados con los que tuviste contacto, cada uno una vez al día.',
    obstacle: 'Qué lo impide ahora',
    obstacleHint: 'Arregla primero lo que de verdad está roto.',
    obstacleNote: 'Con tus propias palabras',
    starts: 'Desde',
    noObstacle: 'Nada que pueda nombrar',
    wrong: {
      count: 'Escribe un número entero mayor que cero.',
      due: 'Elige un día después de hoy.',
      dueFar: 'Elige un día dentro de los próximos diez años.',
      starts: 'Elige un día anterior al final del objetivo.',
      note: 'Tiene más de 200 caracteres. Acórtalo.',
    },
  },
  inTheWay: (what) => `Lo que lo impide: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,
  by: (day) => `Para el ${day}.`,
  ended: (booked, figure) => `${booked} de ${figure}`,
};
