import type { reminder as english } from '../en/reminder.ts';
import type { Like } from '../like.ts';

/** The one reminder a day and the weekly one, on the settings page. */
export const reminder: Like<typeof english> = {
  title: 'Recordar',
  note: 'Los seguimientos una vez al día, en días laborables; el repaso una vez por semana',
  by: 'Cómo se recuerdan los seguimientos pendientes',
  hint: {
    badge: 'Su número en el icono, hasta que lo abras.',
    notification: 'El número en el icono y una notificación del sistema.',
    nothing: 'De ninguna manera. Siguen los primeros en la página de interesados.',
  },
  name: {
    badge: 'En el icono',
    notification: 'Con una notificación',
    nothing: 'De ninguna manera',
  },
  refused: 'El navegador no permite notificaciones aquí, así que el número está solo en el icono.',
  at: 'A las',
  review: {
    by: 'Cómo se recuerda el repaso semanal',
    hint: {
      badge: 'Uno más en el icono, y una línea en la ventana, hasta que esté hecho.',
      notification: 'En el icono y en la ventana, y una notificación del sistema.',
      nothing: 'De ninguna manera. Sigue el primero en la página del repaso.',
    },
    on: 'Está listo el',
    onHint:
      'Para la semana anterior. Una semana que te saltas espera, y varias llegan como un repaso.',
    firstWorkday: 'El primer día laborable',
    at: 'Su hora',
  },
};
