import type { pages as english } from '../en/pages.ts';
import type { Like } from '../like.ts';

/** What every page says, and the popup does not. */
export const pages: Like<typeof english> = {
  skip: 'Zum Inhalt der Seite',
  all: 'Seiten',
  name: {
    dashboard: 'Überblick',
    sessions: 'Sitzungen',
    leads: 'Interessenten',
    goals: 'Ziele',
    review: 'Rückblick',
    settings: 'Einstellungen',
    help: 'Hilfe',
    welcome: 'Willkommen',
    nowhere: 'Keine solche Seite',
  },
  measure: {
    revenue: 'Umsatz',
    sales: 'Verkäufe',
    leads: 'Interessenten',
    conversations: 'Gespräche',
  },
  progress: {
    booked: (amount) => `${amount} bisher`,
    evenPace: (amount) => `${amount} wären ein gleichmäßiges Tempo`,
  },
  nothing: '–',
  loading: 'Ihre Einträge werden gelesen.',
  cancel: 'Abbrechen',
  close: 'Schließen',
  undoBefore: 'Auch das davor zurücknehmen',
  kept: 'Gespeichert',
  failed: {
    reading: {
      what: 'Diese Seite konnte Ihre Einträge nicht lesen.',
      safe: 'Was gespeichert ist, ist sicher, und nichts wurde geändert.',
      next: 'Versuchen Sie es noch einmal. Gelingt es wieder nicht, schließen Sie die anderen Fenster von Worthwhile und starten Sie den Browser neu.',
    },
    loading: {
      what: 'Diese Seite ließ sich nicht öffnen.',
      safe: 'Ihre Einträge sind sicher. Worthwhile wurde wohl eben aktualisiert.',
      next: 'Laden Sie die Seite neu, um mit der neuen Version weiterzuarbeiten.',
    },
    saving: {
      what: 'Das ist noch nicht gespeichert.',
      safe: 'Was Sie geschrieben haben, steht noch hier, und was vorher gespeichert war, ist sicher.',
      next: 'Sehen Sie nach, ob auf der Festplatte Platz ist, und versuchen Sie es noch einmal.',
    },
    again: 'Noch einmal versuchen',
    reload: 'Seite neu laden',
    report: 'Es misslingt wieder: einen Bericht machen',
  },
};
