import type { popup as english } from '../en/popup.ts';
import type { Like } from '../like.ts';

/** Words of the popup's question; what it shows otherwise is loaded for itself. */
export const popup: Like<typeof english> = {
  ask: {
    question: (platform) => `Wofür ist dieser Besuch auf ${platform}?`,
    today: (sessions, minutes) =>
      `${ordinal(sessions)} Besuch heute${minutes === 0 ? '' : `, ${minutes} Min. bisher`}`,
    otherGoals: 'Andere Ziele',
    customer: 'Kundenarbeit',
    customerName: 'Welcher Kunde?',
    customerHint: 'Welcher Kunde? (wenn Sie mögen)',
    personal: 'Privat',
    minutes: 'Wie viele Minuten?',
    noPlan: 'Ohne Grenze',
    ifThen: (minutes) => `Wenn die ${minutes} Minuten um sind, dann`,
    ifThenHint: 'jemandem antworten, der wartet',
    ifThenDue: (name) => `${name} antworten`,
    holds: 'Diese Antwort gilt',
    holdsFor: {
      visit: 'Für diesen Besuch',
      until: 'Bis zu einer Uhrzeit',
      platform: (platform) => `Immer auf ${platform}`,
      surface: (platform, surface) => `Immer auf ${platform}, ${surface}`,
    },
    until: 'Bis',
    start: 'Los',
    change: 'Diese Antwort behalten',
    leave: (platform) => `${platform} verlassen`,
    leaveAgain: 'Noch einmal drücken',
    leaveByKey: (platform) => `Dieselbe Taste noch einmal verlässt ${platform}.`,
    less: 'Weniger davon',
    budget: (left, minutes) =>
      left > 0
        ? `${left} von ${minutes} Min. dieser Woche übrig`
        : `alle ${minutes} Min. dieser Woche verbraucht`,
    stillToFind: (amount) => `${amount} fehlen noch`,
    soFar: (done, day) => `${done} bisher, bis ${day}`,
    met: 'Erreicht',
    noGoal: 'Kein Ziel ist offen.',
    setOne: 'Eines setzen',
    lead: 'Interessenten eintragen',
    sale: 'Verkauf eintragen',
  },
  failed: {
    reading: {
      what: 'Worthwhile kann seine Einträge nicht lesen.',
      safe: 'Was gespeichert ist, ist sicher, und nichts wurde geändert.',
      next: 'Versuchen Sie es noch einmal. Gelingt es wieder nicht, starten Sie den Browser neu.',
    },
    answer: {
      what: 'Die Antwort ist noch nicht gespeichert.',
      safe: 'Was Sie gewählt haben, steht noch hier.',
      next: {
        full: 'Die Festplatte ist voll: Schaffen Sie Platz, und versuchen Sie es noch einmal.',
        storage:
          'Versuchen Sie es noch einmal. Gelingt es wieder nicht, starten Sie den Browser neu.',
      },
    },
    gone: 'Dieser Besuch oder sein Ziel ist weg. Schließen Sie dies und öffnen Sie es neu.',
    again: 'Noch einmal versuchen',
  },
};

function ordinal(count: number): string {
  const words = [
    'Erster',
    'Zweiter',
    'Dritter',
    'Vierter',
    'Fünfter',
    'Sechster',
    'Siebter',
    'Achter',
  ];
  return words[count - 1] ?? `${count}.`;
}
