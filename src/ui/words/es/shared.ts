import type { shared as english } from '../en/shared.ts';
import type { Like } from '../like.ts';

/** Words that the popup says at once, and pages too. */
export const shared: Like<typeof english> = {
  name: 'Worthwhile',
  platform: {
    facebook: 'Facebook',
    x: 'X',
    linkedin: 'LinkedIn',
    instagram: 'Instagram',
  },
  channel: {
    facebook: 'Facebook',
    x: 'X',
    linkedin: 'LinkedIn',
    instagram: 'Instagram',
    referral: 'Recomendación',
    networking: 'Contactos en persona',
    email: 'Correo',
    phone: 'Teléfono',
    website: 'Sitio web',
    ads: 'Anuncios',
    event: 'Evento',
    other: 'Otro',
  },
  surface: {
    feed: 'Inicio',
    messages: 'Mensajes',
    people: 'Personas',
    post: 'Publicaciones',
    groups: 'Grupos',
    search: 'Búsqueda',
    notifications: 'Notificaciones',
    compose: 'Escribir',
    business: 'Herramientas de empresa',
    jobs: 'Empleos',
    marketplace: 'Mercado',
    video: 'Vídeo',
    other: 'Otro',
  },
  stage: {
    lead: 'Interesado',
    qualified: 'Adecuado',
    opportunity: 'Oportunidad',
    won: 'Ganado',
    lost: 'Perdido',
  },
  purpose: {
    goal: 'Para un objetivo',
    customer: 'Trabajo para clientes',
    personal: 'Personal',
    unstated: 'Sin decir',
  },
  undo: 'Deshacer',
  takenBack: (said) => `Deshecho: ${said}`,
  notTakenBack: (said) => `Aún no se ha deshecho: ${said} Inténtalo otra vez.`,
};
