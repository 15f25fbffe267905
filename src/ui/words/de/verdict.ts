import { count, counted } from '../../format.ts';
import type { verdict as english } from '../en/verdict.ts';
import type { Like } from '../like.ts';

const leads = (n: number) => counted(n, 'Interessenten', 'Interessenten');
const sales = (n: number) => counted(n, 'Verkauf', 'Verkäufe');
const none = (n: number) => (n === 0 ? 'keinen' : count(n));
const tooFew = 'Das ist zu wenig für ein Urteil.';
const doing = { earns: 'mehr Gewinn', 'brings in': 'mehr' };
const less = { earns: 'weniger Gewinn', 'brings in': 'weniger' };

/** Whether a channel pays, and the reason for it. */
export const verdict: Like<typeof english> = {
  name: {
    paying: 'Lohnt sich',
    probably_paying: 'Lohnt sich wohl',
    too_early: 'Noch zu früh',
    probably_not_paying: 'Lohnt sich wohl nicht',
    not_paying: 'Lohnt sich nicht',
  },
  paying: (rate, earns) =>
    `Nach Ihren eigenen Verkäufen bringt eine Stunde hier zu mindestens 90 % wahrscheinlich ${doing[earns]} als ${rate}, selbst wenn nur halb so viele kaufen wie sonst.`,
  probablyPaying:
    'Es sieht aus, als lohne es sich (8 von 10), aber ein oder zwei Verkäufe könnten das ändern.',
  probablyNotLeads: (expected, had) =>
    `Ein Kanal, der sich lohnt, hätte inzwischen etwa ${leads(expected)} gebracht; Sie haben ${none(had)}.`,
  probablyNotSales: (expected, had) =>
    `Ein Kanal, der sich lohnt, hätte inzwischen etwa ${sales(expected)} gebracht; Sie haben ${none(had)}.`,
  probablyNot: (rate, earns) =>
    `Zu mindestens 80 % wahrscheinlich bringt eine Stunde hier ${less[earns]} als ${rate}, selbst wenn doppelt so viele kaufen wie sonst.`,
  notPaying: (rate, earns) =>
    `Zu mindestens 90 % wahrscheinlich bringt eine Stunde hier ${less[earns]} als ${rate}, selbst wenn doppelt so viele kaufen wie sonst.`,
  tooEarly: (l, s) => {
    if (l + s === 0)
      return 'Auch ein Kanal, der sich lohnt, hätte bis jetzt keinen Interessenten und keinen Verkauf gebracht.';
    const wanted = [l > 0 ? leads(l) : '', s > 0 ? sales(s) : ''].filter(Boolean).join(' und ');
    return `Ein Kanal, der sich lohnt, hätte bisher etwa ${wanted} gebracht. ${tooFew}`;
  },
  tooClose: (l, s, had) =>
    `Ein Kanal, der sich lohnt, hätte bisher etwa ${leads(l)}${s > 0 ? ` und ${sales(s)}` : ''} gebracht; Sie haben ${had.leads === 0 ? 'keinen Interessenten' : leads(had.leads)} und ${had.sales === 0 ? 'keinen Verkauf' : sales(had.sales)}. Das ist zu knapp für ein Urteil.`,
  eitherWay: (expected, had) =>
    `Ein Kanal, der sich lohnt, hätte bisher etwa ${sales(expected)} gebracht; Sie haben ${none(had)}. Bei der Unsicherheit der Zahlen kann es noch so oder so ausgehen.`,
  moreHours: (n) =>
    `Etwa ${counted(n, 'weitere Stunde wird', 'weitere Stunden werden')} es zeigen.`,
  nextSale: (days) =>
    `Mehr Stunden zeigen es nicht, aber der nächste Verkauf oder Verlust, etwa ${counted(days, 'Tag', 'Tage')} nach seinem Interessenten.`,
  missing: {
    typical_sale: 'Sagen Sie, was ein Verkauf Ihnen meist bringt, und es lässt sich beurteilen.',
    hourly_value: 'Sagen Sie, was eine Stunde von Ihnen wert ist, und es lässt sich beurteilen.',
    hours: 'Hier sind keine Stunden bekannt, also lässt sich nichts gegen das rechnen, was kam.',
  },
  onStatedHours: 'Das beruht auf Ihrer Schätzung der Stunden am Telefon.',
};
