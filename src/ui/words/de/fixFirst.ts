import { counted } from '../../format.ts';
import type { fixFirst as english } from '../en/fixFirst.ts';
import type { Like } from '../like.ts';

/** What to fix first: the finding in numbers, and one step that is not social media. */
export const fixFirst: Like<typeof english> = {
  title: 'Zuerst richten',
  goals: {
    finding: 'Kein Ziel nennt einen Umsatz und ein Datum.',
    step: 'Eine Zahl und ein Datum festlegen',
  },
  overdue: {
    finding: (n) =>
      n === 1
        ? 'Eine Wiedervorlage ist überfällig.'
        : `${counted(n, 'Wiedervorlage', 'Wiedervorlagen')} sind überfällig.`,
    worth: (n, money) =>
      `${counted(n, 'überfällige Wiedervorlage kann', 'überfällige Wiedervorlagen können')} bis zu Ihrem Datum noch etwa ${money} bringen.`,
    step: (n) =>
      n === 1 ? 'Die eine Person anrufen, die wartet' : `Die ${n} Personen anrufen, die warten`,
  },
  slow: {
    hours: (hours, leads) =>
      `Ein neuer Interessent wartet etwa ${counted(hours, 'Stunde', 'Stunden')} auf Ihre erste Antwort (die Mitte von ${counted(leads, 'Interessenten', 'Interessenten')}).`,
    days: (days, leads) =>
      `Ein neuer Interessent wartet etwa ${counted(days, 'Tag', 'Tage')} auf Ihre erste Antwort (die Mitte von ${counted(leads, 'Interessenten', 'Interessenten')}).`,
    step: 'Jedem neuen Interessenten am selben Tag antworten',
  },
  steps: {
    'lead rate': {
      what: 'Aus den Stunden kommen zu wenige Interessenten',
      step: 'Zehn Personen mit Namen anschreiben, die kaufen könnten',
    },
    'lead to qualified': {
      what: 'Viele Interessenten erweisen sich als nicht passend',
      step: 'Bei jeder Anfrage dieselben drei Fragen stellen',
    },
    'qualified to opportunity': {
      what: 'Passende Interessenten kommen nicht bis zu einem Angebot',
      step: 'Jedem passenden Interessenten ein Angebot machen',
    },
    'opportunity to won': {
      what: 'Angebote führen nicht zum Abschluss',
      step: 'Bei der ältesten offenen Chance anrufen',
    },
    'deal size': {
      what: 'Verkäufe sind kleiner, als sie sein sollten',
      step: 'In den nächsten drei Gesprächen zuerst die größere Arbeit anbieten',
    },
  },
  bottleneck: (what, money) =>
    `${what}: Gerichtet brächte allein dieser Schritt bis zu Ihrem Datum etwa ${money} mehr.`,
  checking: (what, money) =>
    `Einen Blick wert: ${what}. Gerichtet könnte es bis zu Ihrem Datum etwa ${money} mehr bringen.`,
  noGoal: {
    finding: (share) => `${share} Ihrer geschäftlichen Zeit in sozialen Medien diente keinem Ziel.`,
    all: 'Nichts von Ihrer geschäftlichen Zeit in sozialen Medien galt einem Ziel.',
    step: 'Vor einem Besuch sagen, wofür er ist, oder ihn lassen',
  },
  over: {
    finding: (share) => `${share} der Zeit, die Sie geplant hatten, lagen über Ihren Minuten.`,
    step: 'Einen Wecker abseits des Bildschirms stellen und gehen, wenn er klingelt',
  },
  obstacle: {
    prospects: {
      finding: 'Sie sagten, dass Leute fehlen, denen Sie verkaufen könnten.',
      step: 'Zehn Personen mit Namen auflisten, die kaufen könnten',
    },
    qualifying: {
      finding: 'Sie sagten, dass es schwer ist, Käufer von den anderen zu unterscheiden.',
      step: 'Bei jeder Anfrage dieselben drei Fragen stellen',
    },
    closing: {
      finding: 'Sie sagten, dass der Abschluss im Weg steht.',
      step: 'Bei der ältesten offenen Chance anrufen',
    },
    offer: {
      finding: 'Sie sagten, dass das Angebot im Weg steht.',
      step: 'Zwei, die nicht gekauft haben, fragen, warum',
    },
    followUp: {
      finding: 'Sie sagten, dass das Nachfassen im Weg steht.',
      step: 'Jedem offenen Interessenten einen nächsten Termin geben',
    },
  },
  log: {
    finding: 'Noch ist zu wenig eingetragen, um eines zu nennen, das zu richten ist.',
    step: 'Diese Woche jeden Interessenten eintragen, woher er auch kam',
  },
};
