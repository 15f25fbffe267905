import type { business as english } from '../en/business.ts';
import type { Like } from '../like.ts';

/** Words for the kinds of business. */
export const business: Like<typeof english> = {
  name: {
    projects: 'Proyectos o servicios',
    'one large sale': 'Una venta grande cada vez',
    shop: 'Productos en una tienda',
    contracts: 'Contratos para una empresa',
    clients: 'Redes sociales para clientes',
  },
  stage: {
    projects: {},
    'one large sale': { lead: 'Consulta', qualified: 'Tasación', opportunity: 'Oferta' },
    shop: { lead: 'Pregunta', qualified: 'Con interés', opportunity: 'Pedido', won: 'Vendido' },
    contracts: { opportunity: 'Propuesta' },
    clients: { opportunity: 'Presentación', won: 'Cliente' },
  },
};
