import { counted, plural } from '../../format.ts';
import type { reviewFound as english } from '../en/reviewFound.ts';
import type { Like } from '../like.ts';

const pays = (n: number) => (n === 1 ? 'lohnt' : 'lohnen');

/** What a review finds and suggests. It is kept with the review in these words. */
export const reviewFound: Like<typeof english> = {
  suggest: {
    usual: (time) => `Ihren üblichen ${time}`,
    soFar: (time) => `den bisherigen ${time}`,
    keep: (usual) => `Bleiben Sie nahe bei ${usual}.`,
    'set a limit': 'Es lohnt sich, aber vieles ging über Ihre Minuten. Setzen Sie eine Grenze.',
    test: (usual) => `Erproben Sie es weiter, mit höchstens ${usual}.`,
    change: 'Ändern Sie eines, und geben Sie weniger, bis sich das zeigt.',
    cut: 'Streichen Sie es, und geben Sie die Zeit etwas anderem.',
    cutBack: 'Schränken Sie es ein. Ein Ziel, das nicht Umsatz ist, hält es am Leben.',
    unused: 'Nicht genutzt.',
    personal:
      'Die ganze Zeit dort ist privat, daher gibt es nichts zu beurteilen. Sie zählt bei Ihren Minuten.',
    unjudged: (usual) => `Noch lässt sich nichts beurteilen, also bleiben Sie etwa bei ${usual}.`,
  },
  verdict: {
    paying: (names, n) => `${names} ${pays(n)} sich`,
    probably_paying: (names, n) => `${names} ${pays(n)} sich wohl`,
    too_early: (names) => `für ${names} ist es noch zu früh`,
    probably_not_paying: (names, n) => `${names} ${pays(n)} sich wohl nicht`,
    not_paying: (names, n) => `${names} ${pays(n)} sich nicht`,
    join: (clauses) => `${clauses.join('; ')}.`,
    none: 'Noch gibt es nichts zu beurteilen: keine Zeit, kein Interessent und kein Verkauf.',
  },
  changed: {
    new: 'Neu in diesem Rückblick',
    same: 'Wie im letzten Rückblick',
    was: (name) => `Im letzten Rückblick: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  },
  moved: {
    none: 'Kein Interessent kam weiter.',
    some: (list) => `Von Ihren Interessenten ${list}.`,
    qualified: (n, name) => `${plural(n, 'wurde', 'wurden')} ${n} zu „${name}“`,
    opportunity: (n, name) => `${plural(n, 'wurde', 'wurden')} ${n} zu „${name}“`,
    won: (n) => `${plural(n, 'kaufte', 'kauften')} ${n}`,
    lost: (n) => `${plural(n, 'ging', 'gingen')} ${n} verloren`,
  },
  budget: {
    none: (weeks) =>
      weeks === 1 ? 'Für diese Woche gab es kein Budget.' : 'Für diese Wochen gab es kein Budget.',
    first: 'Ihr Budget galt der ersten davon; was daraus wurde, steht in Schritt 2.',
    within: (budget) => `Ihr Budget war ${budget}, und Sie sind darin geblieben.`,
    over: (over, budget) => `Das sind ${over} mehr als Ihr Budget von ${budget}.`,
  },
  usual: {
    none: 'Noch ist es zu früh, um zu sagen, was bei Ihnen üblich ist.',
    is: (time) => `Eine übliche Woche kostet Sie ${time}.`,
    each: (time) => `Diese kosteten ${time} pro Woche.`,
  },
  overdue: (n) => counted(n, 'überfällige Wiedervorlage', 'überfällige Wiedervorlagen'),
};
