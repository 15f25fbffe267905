import { count, counted } from '../../format.ts';
import type { verdict as english } from '../en/verdict.ts';
import type { Like } from '../like.ts';

const leads = (n: number) => counted(n, 'interesado', 'interesados');
const sales = (n: number) => counted(n, 'venta', 'ventas');
const more = { earns: 'deje de ganancia más', 'brings in': 'traiga más' };
const less = { earns: 'deje de ganancia menos', 'brings in': 'traiga menos' };

/** Whether a channel pays, and the reason for it. */
export const verdict: Like<typeof english> = {
  name: {
    paying: 'Compensa',
    probably_paying: 'Probablemente compensa',
    too_early: 'Demasiado pronto',
    probably_not_paying: 'Probablemente no compensa',
    not_paying: 'No compensa',
  },
  paying: (rate, earns) =>
    `Tus propias ventas hacen al menos un 90 % probable que una hora aquí ${more[earns]} de ${rate}, aunque comprara solo la mitad de lo habitual.`,
  probablyPaying: 'Parece que compensa (8 de 10), pero una o dos ventas podrían cambiarlo.',
  probablyNotLeads: (expected, had) =>
    `Un canal que compensa habría traído ya unos ${leads(expected)}; tienes ${had === 0 ? 'ninguno' : count(had)}.`,
  probablyNotSales: (expected, had) =>
    `Un canal que compensa habría traído ya unas ${sales(expected)}; tienes ${had === 0 ? 'ninguna' : count(had)}.`,
  probablyNot: (rate, earns) =>
    `Es al menos un 80 % probable que una hora aquí ${less[earns]} de ${rate}, aunque comprara el doble de lo habitual.`,
  notPaying: (rate, earns) =>
    `Es al menos un 90 % probable que una hora aquí ${less[earns]} de ${rate}, aunque comprara el doble de lo habitual.`,
  tooEarly: (l, s) => {
    if (l + s === 0)
      return 'Ni siquiera un canal que compensa habría traído ya un interesado o una venta.';
    const wanted = [l > 0 ? leads(l) : '', s > 0 ? sales(s) : ''].filter(Boolean).join(' y ');
    return `Un canal que compensa habría traído hasta ahora cerca de ${wanted}. Es muy poco para juzgar.`;
  },
  tooClose: (l, s, had) =>
    `Un canal que compensa habría traído hasta ahora cerca de ${leads(l)}${s > 0 ? ` y ${sales(s)}` : ''}; tienes ${had.leads === 0 ? 'ningún interesado' : leads(had.leads)} y ${had.sales === 0 ? 'ninguna venta' : sales(had.sales)}. Está demasiado cerca para juzgar.`,
  eitherWay: (expected, had) =>
    `Un canal que compensa habría traído hasta ahora unas ${sales(expected)}; tienes ${had === 0 ? 'ninguna' : count(had)}. Con la duda que hay en las cifras, aún puede salir de una manera u otra.`,
  moreHours: (n) => `Unas ${counted(n, 'hora más', 'horas más')} lo dirán.`,
  nextSale: (days) =>
    `Más horas no lo dirán, pero sí la próxima venta o pérdida, unos ${counted(days, 'día', 'días')} después de su interesado.`,
  missing: {
    typical_sale: 'Di lo que suele traerte una venta, y se puede juzgar.',
    hourly_value: 'Di lo que vale una hora tuya, y se puede juzgar.',
    hours: 'Aquí no se conocen horas, así que nada se puede comparar con lo que llegó.',
  },
  onStatedHours: 'Se basa en tu cálculo de las horas al teléfono.',
};
