import type { nowhere as english } from '../en/nowhere.ts';
import type { Like } from '../like.ts';

/** What an address that names no page says. */
export const nowhere: Like<typeof english> = {
  answer: 'No existe esa página.',
  why: 'Puede que la dirección esté mal escrita o sea anterior a esta versión. Tus registros están a salvo. Estas son las páginas que hay:',
};
