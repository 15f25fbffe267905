import { counted, plural } from '../../format.ts';
import type { sale as english } from '../en/sale.ts';
import type { Like } from '../like.ts';

/** Sales and what was given back of them. */
export const sale: Like<typeof english> = {
  title: '¿Qué se vendió?',
  toWhom: (name) => `¿Qué compró ${name}?`,
  amount: 'Importe total',
  count: 'Ventas',
  countHint: 'Varias pequeñas caben en una línea.',
  on: 'El',
  from: '¿De qué interesado?',
  fromHint: 'Déjalo vacío para una venta sin interesado.',
  noSuchLead: 'Ningún interesado se llama así. Elige uno de la lista o déjalo vacío.',
  channel: '¿Dónde te encontró?',
  note: 'Nota',
  farAbove: (usual) =>
    `Es mucho más que tu venta habitual de ${usual}. Guárdala otra vez si es correcto.`,
  save: 'Guardar la venta',
  withoutSale: 'Ganado, sin importe',
  rate: (code, own) => `¿Cuántos ${own} es un ${code}?`,
  foreign: 'Es otra moneda.',
  which: '¿Cuál?',
  becomes: (amount) => `Son ${amount}. El original queda en la nota.`,
  rateWrong: (example) => `Escribe el cambio como un número, por ejemplo ${example}.`,
  caption: 'Tus ventas, la última primero',
  titleList: 'Ventas',
  none: 'Aún no hay ventas. Anota la primera, por pequeña que sea.',
  sum: (n, amount) =>
    `${counted(n, 'venta', 'ventas')} ${plural(n, 'trajo', 'trajeron')} ${amount} en total.`,
  who: 'Interesado',
  nobody: 'Sin interesado',
  left: 'Queda',
  refund: 'Devolver dinero',
  refundFor: (amount) => `Devolver dinero de ${amount}`,
  refundAmount: '¿Cuánto?',
  refundOn: 'El',
  refundSave: 'Guardar la devolución',
  refunded: (amount, day) => `${amount} devueltos el ${day}`,
  takeBackRefund: 'Borrar esta devolución',
  change: '¿Qué fue en realidad?',
  changeFor: (amount) => `Editar la venta de ${amount}`,
  delete: 'Borrar la venta',
  deleteFor: (amount) => `Borrar la venta de ${amount}`,
  several: (n) => `${counted(n, 'venta', 'ventas')} en una línea`,
};
