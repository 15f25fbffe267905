import { count, counted } from '../../format.ts';
import type { reviewPlan as english } from '../en/reviewPlan.ts';
import type { Like } from '../like.ts';

/** The last two steps of the review and its summary. */
export const reviewPlan: Like<typeof english> = {
  decide: {
    answer: {
      rest: (time) =>
        `${time} der kommenden Woche müssen nicht in soziale Medien gehen. Sie entscheiden, Plattform für Plattform.`,
      all: 'Alle Zeit, die Sie für die kommende Woche geplant haben, geht in soziale Medien. Sie entscheiden, Plattform für Plattform.',
      noBudget:
        'Die kommende Woche hat noch keine Minuten. Sie entscheiden, Plattform für Plattform.',
    },
    statement: 'In jeder Zeile steht ein Vorschlag. Ändern Sie, was Sie besser wissen.',
    budget: 'Insgesamt in der kommenden Woche',
    budgetHint: 'Stunden und Minuten. Die Zeilen ergeben immer diese Summe.',
    caption: 'Ihre Entscheidung für jede Plattform',
    platform: 'Plattform',
    why: 'Lohnt es sich, und was wird vorgeschlagen',
    last: (weeks) => (weeks === 1 ? 'Vergangene Woche' : 'Je Woche, zuletzt'),
    decision: 'Sie entscheiden',
    minutes: 'Kommende Woche',
    decisionFor: (platform) => `Entscheidung für ${platform}`,
    minutesFor: (platform) => `Minuten für ${platform} in der kommenden Woche`,
    unusedChoice: 'Keine',
    rest: 'Nicht soziale Medien',
    restWhy: (step) => `${step}.`,
    restFollowUps: (time, followUps) => `${time} für ${followUps}. `,
    total: 'Insgesamt',
    one: (platform) => `Das eine, was sich auf ${platform} ändern soll`,
    oneHint: 'Schreiben Sie es so, dass der nächste Rückblick fragen kann: Haben Sie es getan?',
    freed: (time, step, weeks) =>
      `Das macht gegenüber ${before(weeks)} ${time} frei. Geben Sie sie hierfür: ${lower(step)}. Sie gehen nicht zurück in soziale Medien.`,
    same: (weeks) => `Das ist etwa so viel Zeit in sozialen Medien wie in ${before(weeks)}.`,
    more: (time, weeks) => `Das sind ${time} mehr in sozialen Medien als in ${before(weeks)}.`,
    wrong: {
      empty: 'Schreiben Sie es als 6:00 oder 0.',
      'not minutes': 'Schreiben Sie es als 6:00 (Stunden und Minuten) oder als 90 min.',
      'too many': 'Eine Woche hat 168 Stunden. Schreiben Sie weniger.',
    },
  },
  commit: {
    answer: 'Eines, das Sie in der kommenden Woche tun werden und das nicht soziale Medien ist.',
    why: 'Sagen Sie, wann und was, damit Sie nicht noch einmal überlegen müssen.',
    title: 'Ihr Vorsatz',
    when: 'Wann',
    whenHint: 'Ein Tag und eine Uhrzeit, etwa „Dienstag um 9“',
    what: 'Was',
    whatHint: 'Was Sie dann tun, etwa „Tischlerei Nordwind anrufen“',
    suggestion: (step) => `Übernehmen: ${lower(step)}`,
    call: (name, promised) =>
      promised === '' ? `${name} anrufen` : `bei ${name} melden (${promised})`,
    proposal: (sentence) => `Übernehmen: „${sentence}“`,
    lead: 'Geht es um einen Interessenten?',
    noLead: 'Nein',
    leadHint: 'Dann gilt ein eingetragener Kontakt mit ihm als erledigt.',
    on: 'Erledigt bis',
    onHint: 'Der nächste Rückblick fragt danach.',
    sentence: (when, what) => (when === '' ? `${capital(what)}.` : `${capital(when)}: ${what}.`),
    empty: 'Auch ohne Vorsatz wird der Rückblick gespeichert.',
    save: 'Rückblick speichern',
    saveAgain: 'Änderungen speichern',
    leave: 'Lassen, wie es war',
  },
  summary: {
    title: 'Die Zusammenfassung',
    note: 'Eine Seite, zum Drucken oder Kopieren',
    print: 'Drucken oder als PDF speichern',
    copy: 'Als Text kopieren',
    copied: 'Kopiert. Fügen Sie es ein, wo Sie mögen; es ist als Markdown geschrieben.',
    notCopied:
      'Der Browser ließ es nicht kopieren. Markieren Sie die Seite, und kopieren Sie sie von Hand.',
    name: 'Worthwhile, die Woche im Rückblick',
    week: (weeks) => (weeks === 1 ? 'Die Woche' : `Die ${count(weeks)} Wochen`),
    channel: 'Plattform',
    time: 'Zeit',
    budget: 'Budget',
    leads: 'Interessenten',
    sales: 'Umsatz',
    paying: 'Lohnt es sich?',
    notJudged: 'Nicht beurteilt',
    total: 'Soziale Medien zusammen',
    target: 'Das Ziel',
    others: (list) => `Neben sozialen Medien: ${list}.`,
    stated: (time) => `${time} auf dem Telefon oder anderswo sind angegeben, nicht gesehen.`,
    decided: (days) => `Entschieden für ${days}`,
    rest: 'Nicht soziale Medien',
    all: 'Insgesamt',
    first: 'Zuallererst',
    committed: 'Vorgenommen',
    noCommitment: 'Nichts',
    by: (sentence, day) => `${sentence} Erledigt bis ${day}.`,
    before: 'Der Vorsatz davor',
    questions: 'Fünf Fragen',
    said: 'Kunden sagten',
    change: 'Ihre Entscheidung ändern',
  },
  differs: {
    title: 'Seither geändert',
    statement: (weeks) =>
      `Die Einträge ${weeks === 1 ? 'dieser Woche' : 'dieser Wochen'} sind nicht mehr, was Sie gesehen haben.`,
    line: (what, was, is) => `${what}: damals ${was}, jetzt ${is}`,
    time: (name) => `Zeit auf ${name}`,
    leads: (name) => `Interessenten über ${name}`,
    sales: (name) => `Verkäufe über ${name}`,
    revenue: (name) => `Umsatz über ${name}`,
  },
  year: {
    after: 'Die Woche danach',
    open: 'Noch ohne Rückblick.',
    took: (weeks, time, brought) =>
      `${weeks === 1 ? '' : `${count(weeks)} Wochen: `}${time} in sozialen Medien; ${brought}`,
    nothing: 'kein Interessent, kein Verkauf',
    committed: (kept) => `Der Vorsatz: ${kept}.`,
    reviews: (n) => counted(n, 'Rückblick', 'Rückblicke'),
    older: (n) => counted(n, 'älterer Rückblick', 'ältere Rückblicke'),
  },
};

/** What the minutes of the week ahead are set against, in the dative. */
const before = (weeks: number): string =>
  weeks === 1 ? 'der vergangenen Woche' : 'einer der letzten Wochen';

/** Steps begin with a verb's object or a small word, never with a noun alone. */
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
