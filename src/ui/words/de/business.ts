import type { business as english } from '../en/business.ts';
import type { Like } from '../like.ts';

/** Words for the kinds of business. */
export const business: Like<typeof english> = {
  name: {
    projects: 'Projekte oder Dienstleistungen',
    'one large sale': 'Ein großer Verkauf nach dem anderen',
    shop: 'Waren in einem Laden',
    contracts: 'Verträge für einen Arbeitgeber',
    clients: 'Soziale Medien für Kunden',
  },
  stage: {
    projects: {},
    'one large sale': { lead: 'Anfrage', qualified: 'Bewertung', opportunity: 'Angebot' },
    shop: { lead: 'Frage', qualified: 'Interessiert', opportunity: 'Bestellung', won: 'Verkauft' },
    contracts: { opportunity: 'Angebot' },
    clients: { opportunity: 'Vorstellung', won: 'Kunde' },
  },
};
