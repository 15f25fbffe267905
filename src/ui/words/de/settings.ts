import { counted, list } from '../../format.ts';
import type { settings as english } from '../en/settings.ts';
import type { Like } from '../like.ts';

/** The settings page. */
export const settings: Like<typeof english> = {
  answer: {
    complete: 'Jede Zahl, die gebraucht wird, ist da.',
    missing: (figures) =>
      `${figures.length === 1 ? 'Eine Zahl fehlt' : `${counted(figures.length, 'Zahl', 'Zahlen')} fehlen`}: ${list(figures)}.`,
    hourlyValue: 'Ihre Stunde',
    typicalSale: 'Ihr üblicher Verkauf',
    hoursAWeek: 'Ihre Stunden pro Woche',
  },
  keptAtOnce:
    'Jede Änderung wird sofort gespeichert, auf jeder offenen Seite, und lässt sich zurücknehmen.',
  takenBack: 'Zurückgenommen',
  find: {
    label: 'Eine Einstellung finden',
    none: (typed) => `Keine Einstellung spricht von „${typed}“.`,
    found: (n) => counted(n, 'Einstellung', 'Einstellungen'),
  },
  look: {
    title: 'Aussehen',
    theme: 'Hell oder dunkel',
    themes: { system: 'Wie Ihr System', light: 'Hell', dark: 'Dunkel' },
  },
  notKept:
    'Nicht gespeichert. Sehen Sie nach, ob auf der Festplatte Platz ist, und ändern Sie es noch einmal.',
  stillCounts: (value) => `Der letzte gültige Wert, ${value}, gilt weiter.`,
  work: {
    title: 'Sie und Ihre Arbeit',
    currency: 'Währung',
    currencyHint: 'Die Zahlen bleiben, wie sie sind; nichts wird umgerechnet.',
    hourlyValue: 'Was eine Stunde von Ihnen wert ist',
    hourlyHint: 'Jede Stunde in sozialen Medien wird daran gemessen.',
    typicalSale: 'Was ein Verkauf meist bringt',
    saleHint: 'Ein Auftrag, ein Abschluss, das erste Jahr mit einem Kunden.',
    hoursAWeek: 'Stunden pro Woche in sozialen Medien',
    hoursHint: 'Was Sie für das Geschäft planen.',
  },
  asking: {
    title: 'Fragen',
    note: 'In der Symbolleiste, nie auf der Seite, nie während Sie tippen',
    on: (platform) => `Auf ${platform}`,
    hint: {
      usual: 'Die erste Sitzung am Vormittag und am Nachmittag, in der Arbeitszeit.',
      'every session': 'Einmal in jeder Sitzung, in der Arbeitszeit oder nicht.',
      'only when unusual': 'Wenn Sie öfter kommen als an den meisten Tagen, in der Arbeitszeit.',
      'only the badge': 'Ein Fragezeichen am Symbol, und nichts öffnet sich.',
      never: 'Nichts wird gefragt. Die Zeit wird trotzdem bemerkt.',
    },
    mode: {
      usual: 'Wie üblich',
      'every session': 'Jede Sitzung',
      'only when unusual': 'Nur wenn ungewöhnlich',
      'only the badge': 'Nur das Symbol',
      never: 'Nie',
    },
    days: 'Arbeitstage',
    daysHint:
      'Außerhalb der Arbeitszeit wird die Zeit trotzdem bemerkt; bei „Wie üblich“ wird dann nichts gefragt.',
    hours: 'Arbeitszeit',
    from: 'Von',
    to: 'bis',
  },
  standing: {
    title: 'Dauerhafte Antworten',
    note: 'Solange eine gilt, wird nichts gefragt',
    none: 'Sie haben keine. Im kleinen Fenster geben Sie eine, wo ein Besuch immer demselben dient.',
    where: (platform, surface) => `${platform}, ${surface}`,
    customer: (name) => `Kundenarbeit für ${name}`,
    always: 'immer',
    until: (moment) => `bis ${moment}`,
    end: 'Beenden',
    ended: (where) => `Die Antwort für ${where} gilt nicht mehr.`,
    notEnded: 'Sie gilt noch: Ihr Ende ließ sich nicht speichern. Versuchen Sie es noch einmal.',
    goalGone: 'Ein Ziel, das es nicht mehr gibt',
  },
  recording: {
    title: 'Bemerken',
    idle: 'So lange ohne Maus oder Tasten, und ein Besuch endet',
    idleHint: 'Ein Video, das Sie gestartet haben, zählt weiter, was immer hier steht.',
    seconds: (n) => counted(n, 'Sekunde', 'Sekunden'),
    minutes: (n) => counted(n, 'Minute', 'Minuten'),
    videoAside: (platform) => `Video auf ${platform} neben anderer Arbeit`,
    videoAsideHint:
      'Ein Video mit Ton, das Sie sehen, während Sie in einem anderen Fenster arbeiten.',
    aside: { counts: 'Zählt', not: 'Zählt nicht' },
    gap: 'Eine Pause, die eine Sitzung beendet',
    gapHint:
      'Besuche auf einer Plattform, zwischen denen weniger liegt, sind eine Sitzung. Frühere Sitzungen bleiben, wie sie sind.',
    dayStart: 'Ein Tag beginnt um',
    dayStartHint:
      'Was Sie davor tun, zählt zum Tag davor: Besuche, Interessenten, was sich von selbst öffnet, und was „heute“ fällig ist. Ein Tag, den Sie eingetragen haben (ein Verkauf, ein nächster Schritt), bleibt, ebenso Arbeitszeiten und Erinnerungen.',
    midnight: 'Mitternacht',
    addingUp: 'Ihre Tage werden neu zusammengezählt',
    weekStart: 'Eine Woche beginnt am',
    weekAsRegion: (day) => `${day}, wie in Ihrer Region`,
  },
  language: {
    title: 'Sprache und Region',
    label: 'Die Sprache jeder Seite',
    hint: 'In jeder offenen Seite sofort.',
    region: 'Datum, Zahlen und Wochen wie in',
    regionHint: (day, figure) => `Ein Tag steht jetzt als ${day} da, eine Zahl als ${figure}.`,
    browserRegion: 'Wie der Browser',
    browser: (name) => `Wie der Browser: ${name}`,
    name: { en: 'English', de: 'Deutsch', es: 'Español' },
  },
  more: {
    title: 'Die ersten Fragen',
    welcome: 'Die Willkommensseite wieder öffnen',
    hint: 'Ihr Ziel, Ihre Stunde, was aufgehoben wird und was nie geschieht.',
  },
};
