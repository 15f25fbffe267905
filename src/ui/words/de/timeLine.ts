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
    referral: [own('referral'), 'empfehlungen'],
    networking: [own('networking'), 'netzwerk'],
    email: [own('email'), 'e-mails', 'email', 'mail', 'mails'],
    phone: [own('phone'), 'anruf', 'anrufe', 'telefonat', 'telefonate', 'telefonieren'],
    website: [own('website'), 'webseite'],
    ads: [own('ads'), 'anzeige', 'werbung'],
    event: [own('event'), 'veranstaltungen', 'messe', 'messen'],
    other: [own('other')],
  },
  between: ['auf', 'für', 'bei', 'mit', 'am', 'im', 'in'],
  understood: (time, where) => `${time}, ${where}`,
};
