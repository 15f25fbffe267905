import type { figures as english } from '../en/figures.ts';
import type { Like } from '../like.ts';

/** The usual figures that everything is reckoned from, on the goals page. */
export const figures: Like<typeof english> = {
  title: 'Tus cifras habituales',
  note: 'Cada una se guarda al momento',
  why: 'De ellas parte lo que vale una hora y cuánto puede tardar un interesado. Tus propios registros las sustituyen poco a poco.',
  business: '¿Qué vendes?',
  businessHint:
    'De ello dependen las cifras habituales de abajo, cómo se llaman las etapas y cómo se te pregunta.',
  typicalSale: 'Lo que suele traerte una venta',
  saleHint: 'Lo que te llega a ti: tu comisión, no el precio de la casa.',
  margin: 'Cuánto queda de cada 100 que vendes',
  marginHint:
    'Después de mercancía, materiales y comisiones. Sin esta cifra las frases dicen “trae” y nunca “deja de ganancia”.',
  conversion: 'Cuántos de 100 interesados suelen comprar',
  conversionHint: 'Dice cuántos interesados necesita una venta, hasta que lo digan los tuyos.',
  days: 'Días hasta una venta, por lo común',
  daysHint: 'Los interesados más recientes no cuentan como perdidos: aún no han tenido su tiempo.',
  hours: 'Horas por semana que tienes para redes sociales',
  hoursHint: 'Lo que planeas se mide con ellas.',
  usual: (figure) => `Si lo dejas vacío, se toma ${figure}: lo habitual para lo que vendes.`,
  wrong: {
    share: 'Escribe un número mayor que 0, hasta 100.',
    days: 'Escribe días enteros, de 1 a 3.650.',
  },
  stages: 'Cómo se llaman tus etapas',
  stagesNote: 'Vacía, una etapa conserva su nombre habitual',
  stageTaken: 'Otra etapa tiene este nombre. Elige uno distinto.',
  stageWrong: 'Es demasiado largo para una columna. Usa como mucho 30 caracteres.',
};
