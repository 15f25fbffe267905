import type { pages as english } from '../en/pages.ts';
import type { Like } from '../like.ts';

/** What every page says, and the popup does not. */
export const pages: Like<typeof english> = {
  skip: 'Ir al contenido de la página',
  all: 'Páginas',
  name: {
    dashboard: 'Panorama',
    sessions: 'Sesiones',
    leads: 'Interesados',
    goals: 'Objetivos',
    review: 'Repaso',
    settings: 'Ajustes',
    help: 'Ayuda',
    welcome: 'Bienvenida',
    nowhere: 'No existe esa página',
  },
  measure: {
    revenue: 'Ingresos',
    sales: 'Ventas',
    leads: 'Interesados',
    conversations: 'Conversaciones',
  },
  progress: {
    booked: (amount) => `${amount} hasta ahora`,
    evenPace: (amount) => `${amount} sería un ritmo constante`,
  },
  nothing: '–',
  loading: 'Leyendo tus registros.',
  cancel: 'Cancelar',
  close: 'Cerrar',
  undoBefore: 'Deshacer también lo anterior',
  kept: 'Guardado',
  failed: {
    reading: {
      what: 'Esta página no pudo leer tus registros.',
      safe: 'Lo guardado está a salvo y nada ha cambiado.',
      next: 'Inténtalo otra vez. Si vuelve a fallar, cierra las demás ventanas de Worthwhile y reinicia el navegador.',
    },
    loading: {
      what: 'Esta página no se pudo abrir.',
      safe: 'Tus registros están a salvo. Probablemente Worthwhile se acaba de actualizar.',
      next: 'Vuelve a cargar la página para seguir con la versión nueva.',
    },
    saving: {
      what: 'Eso aún no está guardado.',
      safe: 'Lo que escribiste sigue aquí, y lo guardado antes está a salvo.',
      next: 'Mira si hay sitio en el disco e inténtalo otra vez.',
    },
    again: 'Intentarlo otra vez',
    reload: 'Volver a cargar la página',
    report: 'Vuelve a fallar: hacer un informe',
  },
};
