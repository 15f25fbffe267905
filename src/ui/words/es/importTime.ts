import { count, counted, list } from '../../format.ts';
import type { importTime as english } from '../en/importTime.ts';
import type { Like } from '../like.ts';

/** Bringing in time that another program recorded. */
export const importTime: Like<typeof english> = {
  title: 'Traer tiempo',
  note: 'De otro programa',
  choose: 'Un archivo de ActivityWatch, Time Tracker o RescueTime',
  chooseHint:
    'ActivityWatch: Raw data, Export all buckets. Time Tracker: su copia. RescueTime: su CSV. Solo se guarda el tiempo en tus plataformas, sin títulos ni direcciones.',
  unknown: 'Este archivo no es de ninguno de los tres. Nada ha cambiado.',
  found: {
    activitywatch: 'Lo que vio ActivityWatch',
    timetracker: 'Lo que contó Time Tracker',
    rescuetime: 'Lo que contó RescueTime',
  },
  head: {
    platform: 'Plataforma',
    open: 'Abierto',
    focused: 'Delante',
    active: 'En uso',
    days: 'Días',
    hours: 'Horas',
  },
  depths:
    'Minutos. “Abierto” cuenta cada pestaña; “delante”, solo mientras lo estaba su navegador; “en uso”, solo mientras había alguien. Solo se trae el tiempo en uso.',
  days: 'No se conocen las horas del día: cada día pasa a ser tiempo anotado. No se sabe si había alguien.',
  missing: {
    window:
      'No hay registro de ventanas: nadie puede decir qué estaba delante, así que no se puede traer nada.',
    afk: 'No hay registro de ausencias: nadie puede decir si había alguien, así que no se puede traer nada.',
  },
  comes: (visits, efforts) => {
    const parts = [
      visits > 0 ? counted(visits, 'visita', 'visitas') : '',
      efforts > 0 ? counted(efforts, 'día de tiempo anotado', 'días de tiempo anotado') : '',
    ].filter((part) => part !== '');
    return parts.length === 0
      ? 'Nada nuevo: este tiempo ya está aquí.'
      : `Entrarían ${list(parts)}.`;
  },
  refused: {
    'below zero': 'tiempo menor que cero, no se trae',
    'over a day': 'más de 24 horas en un día, no se trae',
  },
  refusedAt: (line, platform, day, why) =>
    `${line === null ? '' : `Línea ${count(line)}: `}${platform}, ${day}: ${why}.`,
  moreRefused: (more) => `${counted(more, 'más se rechaza', 'más se rechazan')} como estas.`,
  cut: 'Lo que ya se registró aquí no vuelve a contar.',
  go: 'Traerlo',
  effortNote: {
    activitywatch: 'De ActivityWatch',
    timetracker: 'De Time Tracker',
    rescuetime: 'De RescueTime',
  },
  done: (file, rows) => `El tiempo de ${file} está dentro: ${counted(rows, 'fila', 'filas')}.`,
  failed: 'No se ha traído nada. Cierra las demás ventanas de Worthwhile e inténtalo otra vez.',
};
