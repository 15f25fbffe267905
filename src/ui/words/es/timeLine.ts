import type { timeLine as english } from '../en/timeLine.ts';
import type { Like } from '../like.ts';
import { shared } from './shared.ts';

const own = (channel: keyof typeof shared.channel): string => shared.channel[channel].toLowerCase();

/** What channels are called where time is typed in one line. */
export const timeLine: Like<typeof english> = {
  names: {
    facebook: [own('facebook')],
    x: [own('x'), 'twitter'],
    linkedin: [own('linkedin')],
    instagram: [own('instagram')],
    referral: [own('referral'), 'recomendaciones', 'referido'],
    networking: [own('networking'), 'networking', 'contactos'],
    email: [own('email'), 'correos', 'email', 'emails'],
    phone: [own('phone'), 'llamada', 'llamadas'],
    website: [own('website'), 'web'],
    ads: [own('ads'), 'anuncio', 'publicidad'],
    event: [own('event'), 'eventos', 'feria', 'ferias'],
    other: [own('other')],
  },
  between: ['en', 'de', 'para', 'por'],
  understood: (time, where) => `${time}, ${where}`,
};
