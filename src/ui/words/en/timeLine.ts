import type { TimeWords } from '../../../domain/timeLine.ts';
import { shared } from './shared.ts';

const own = (channel: keyof typeof shared.channel): string => shared.channel[channel].toLowerCase();

/** What channels are called where time is typed in one line. */
export const timeLine: TimeWords & {
  readonly understood: (time: string, where: string) => string;
} = {
  names: {
    facebook: [own('facebook')],
    x: [own('x'), 'twitter'],
    linkedin: [own('linkedin')],
    instagram: [own('instagram')],
    referral: [own('referral'), 'referrals'],
    networking: [own('networking')],
    email: [own('email'), 'emails', 'e-mail', 'e-mails'],
    phone: [own('phone'), 'call', 'calls', 'phone call', 'phone calls'],
    website: [own('website')],
    ads: [own('ads'), 'adverts'],
    event: [own('event'), 'events', 'fair', 'trade fair'],
    other: [own('other')],
  },
  between: ['on', 'of', 'for', 'at'],
  understood: (time, where) => `${time}, ${where}`,
};
