import type { importColumns as english } from '../en/importColumns.ts';
import type { Like } from '../like.ts';

/** What a column of a file of leads or sales is. */
export const importColumns: Like<typeof english> = {
  id: 'Eigene Nummer',
  name: 'Name',
  firstName: 'Vorname',
  lastName: 'Nachname',
  title: 'Worum es geht',
  company: 'Firma',
  email: 'E-Mail',
  link: 'Link',
  source: 'Quelle',
  stage: 'Stufe',
  status: 'Gezahlt, gewonnen oder verloren',
  createdAt: 'Tag, an dem es kam',
  wonAt: 'Tag, an dem es gewonnen wurde',
  lostAt: 'Tag, an dem es verloren ging',
  closesOn: 'Tag des Abschlusses',
  amount: 'Betrag',
  currency: 'Währung',
  refunded: 'Zurückgegeben',
  refundedOn: 'Tag der Rückzahlung',
  converted: 'Betrag auf Ihrem Konto',
  convertedRefunded: 'Zurückgegeben von Ihrem Konto',
  convertedCurrency: 'Währung Ihres Kontos',
  refundOf: 'Zahlung, die es zurückgibt',
  lostReason: 'Warum es verloren ging',
  note: 'Notiz',
};
