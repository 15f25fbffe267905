import type { pin as english } from '../en/pin.ts';
import type { Like } from '../like.ts';

/** How the icon comes onto the toolbar, in Spanish. */
export const pin: Like<typeof english> = {
  title: 'Tu icono',
  note: 'Aún no está en la barra',
  statement: 'Pon el icono de Worthwhile donde puedas verlo.',
  how: [
    'Pulsa la pieza de rompecabezas a la derecha de la barra de direcciones.',
    'Busca Worthwhile en la lista.',
    'Pulsa la chincheta que tiene al lado.',
  ],
  why: 'La pregunta para qué es una visita aparece en ese icono, nunca en la página.',
};
