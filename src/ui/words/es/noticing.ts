import type { noticing as english } from '../en/noticing.ts';
import type { Like } from '../like.ts';

/** What keeps Worthwhile from noticing time now, on every page that shows time. */
export const noticing: Like<typeof english> = {
  lost: (platforms) => `No se registra ${platforms}: el navegador ha retirado el acceso.`,
  give: 'Dar acceso otra vez',
  storingFails: (since) =>
    `El navegador no ha podido guardar nada desde ${since}. Lo guardado está a salvo. Haz sitio en el disco o reinicia el navegador.`,
};
