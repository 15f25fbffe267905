import type { importColumns as english } from '../en/importColumns.ts';
import type { Like } from '../like.ts';

/** What a column of a file of leads or sales is. */
export const importColumns: Like<typeof english> = {
  id: 'Su propio número',
  name: 'Nombre',
  firstName: 'Nombre de pila',
  lastName: 'Apellido',
  title: 'De qué trata',
  company: 'Empresa',
  email: 'Correo',
  link: 'Enlace',
  source: 'Origen',
  stage: 'Etapa',
  status: 'Pagado, ganado o perdido',
  createdAt: 'Día en que llegó',
  wonAt: 'Día en que se ganó',
  lostAt: 'Día en que se perdió',
  closesOn: 'Día del cierre',
  amount: 'Importe',
  currency: 'Moneda',
  refunded: 'Devuelto',
  refundedOn: 'Día de la devolución',
  converted: 'Importe en tu cuenta',
  convertedRefunded: 'Devuelto en tu cuenta',
  convertedCurrency: 'Moneda de tu cuenta',
  refundOf: 'Pago que devuelve',
  lostReason: 'Por qué se perdió',
  note: 'Nota',
};
