import type { sample as english } from '../en/sample.ts';
import type { Like } from '../like.ts';

/** What the sample says of itself. */
export const sample: Like<typeof english> = {
  name: 'Datos de ejemplo',
  marked: 'Son datos de ejemplo:',
  whose: 'el medio año de una consultora inventada. Aquí no se muestra ni se cambia nada tuyo.',
  leave: 'Salir del ejemplo',
  offer: 'Echar un vistazo con datos de ejemplo',
  offered:
    ': medio año de una consultora inventada, aparte de lo tuyo. Un clic vuelve a salir de él.',
  records: 'Tus registros',
  notHere:
    'Importar, copiar y borrar es para tus propios registros. Sal del ejemplo para encontrarlo.',
};
