import type { figures as english } from '../en/figures.ts';
import type { Like } from '../like.ts';

/** The usual figures that everything is reckoned from, on the goals page. */
export const figures: Like<typeof english> = {
  title: 'Ihre üblichen Zahlen',
  note: 'Jede wird sofort gespeichert',
  why: 'Was eine Stunde wert ist und wie lange ein Interessent brauchen darf, geht von diesen Zahlen aus. Ihre eigenen Einträge lösen sie nach und nach ab.',
  business: 'Was verkaufen Sie?',
  businessHint:
    'Davon hängen die üblichen Zahlen unten ab, wie die Stufen heißen und wie Sie gefragt werden.',
  typicalSale: 'Was ein Verkauf Ihnen meist bringt',
  saleHint: 'Was bei Ihnen ankommt: Ihre Provision, nicht der Preis des Hauses.',
  margin: 'Wie viel von je 100 Umsatz übrig bleibt',
  marginHint:
    'Nach Waren, Material und Gebühren. Ohne diese Zahl heißt es „bringt ein“ und nie „bringt als Gewinn“.',
  conversion: 'Wie viele von 100 Interessenten meist kaufen',
  conversionHint:
    'So viele Interessenten braucht ein Verkauf, bis Ihre eigenen Interessenten es genauer sagen.',
  days: 'Tage bis zu einem Verkauf, meist',
  daysHint: 'Jüngere Interessenten gelten nicht als verloren: Ihre Zeit ist noch nicht um.',
  hours: 'Stunden pro Woche, die Sie für soziale Medien haben',
  hoursHint: 'Was Sie planen, wird daran gemessen.',
  usual: (figure) => `Bleibt das Feld leer, gilt ${figure}: üblich für das, was Sie verkaufen.`,
  wrong: {
    share: 'Schreiben Sie eine Zahl über 0 und bis 100.',
    days: 'Schreiben Sie ganze Tage, von 1 bis 3.650.',
  },
  stages: 'Wie Ihre Stufen heißen',
  stagesNote: 'Leer heißt eine Stufe wie üblich',
  stageTaken: 'So heißt schon eine andere Stufe. Wählen Sie einen anderen Namen.',
  stageWrong: 'Das ist zu lang für eine Spalte. Nehmen Sie höchstens 30 Zeichen.',
};
