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
    referral: 'Empfehlung',
    networking: 'Netzwerken',
    email: 'E-Mail',
    phone: 'Telefon',
    website: 'Website',
    ads: 'Anzeigen',
    event: 'Veranstaltung',
    other: 'Anderes',
  },
  surface: {
    feed: 'Startseite',
    messages: 'Nachrichten',
    people: 'Personen',
    post: 'Beiträge',
    groups: 'Gruppen',
    search: 'Suche',
    notifications: 'Mitteilungen',
    compose: 'Schreiben',
    business: 'Werkzeuge für Firmen',
    jobs: 'Stellen',
    marketplace: 'Marktplatz',
    video: 'Video',
    other: 'Anderes',
  },
  stage: {
    lead: 'Interessent',
    qualified: 'Passend',
    opportunity: 'Chance',
    won: 'Gewonnen',
    lost: 'Verloren',
  },
  purpose: {
    goal: 'Für ein Ziel',
    customer: 'Kundenarbeit',
    personal: 'Privat',
    unstated: 'Nicht gesagt',
  },
  undo: 'Rückgängig',
  takenBack: (said) => `Zurückgenommen: ${said}`,
  notTakenBack: (said) => `Noch nicht zurückgenommen: ${said} Versuchen Sie es noch einmal.`,
};
