import { counted, list } from '../../format.ts';
import type { settings as english } from '../en/settings.ts';
import type { Like } from '../like.ts';

/** The settings page. */
export const settings: Like<typeof english> = {
  answer: {
    complete: 'Están todas las cifras que hacen falta.',
    missing: (figures) =>
      `${figures.length === 1 ? 'Falta una cifra' : `Faltan ${counted(figures.length, 'cifra', 'cifras')}`}: ${list(figures)}.`,
    hourlyValue: 'tu hora',
    typicalSale: 'tu venta habitual',
    hoursAWeek: 'tus horas por semana',
  },
  keptAtOnce: 'Cada cambio se guarda al momento, en cada página abierta, y se puede deshacer.',
  takenBack: 'Deshecho',
  find: {
    label: 'Buscar un ajuste',
    none: (typed) => `Ningún ajuste habla de “${typed}”.`,
    found: (n) => counted(n, 'ajuste', 'ajustes'),
  },
  look: {
    title: 'Aspecto',
    theme: 'Claro u oscuro',
    themes: { system: 'Como tu sistema', light: 'Claro', dark: 'Oscuro' },
  },
  notKept: 'No se ha guardado. Mira si hay sitio en el disco y cámbialo otra vez.',
  stillCounts: (value) => `Sigue valiendo el último valor correcto, ${value}.`,
  work: {
    title: 'Tú y tu trabajo',
    currency: 'Moneda',
    currencyHint: 'Las cifras conservan sus números; no se convierte nada.',
    hourlyValue: 'Lo que vale una hora tuya',
    hourlyHint: 'Con ello se mide cada hora en redes sociales.',
    typicalSale: 'Lo que suele traer una venta',
    saleHint: 'Un pedido, un trato, el primer año de un cliente.',
    hoursAWeek: 'Horas por semana en redes sociales',
    hoursHint: 'Lo que planeas para el negocio.',
  },
  asking: {
    title: 'Preguntar',
    note: 'En la barra de herramientas, nunca en la página, nunca mientras escribes',
    on: (platform) => `En ${platform}`,
    hint: {
      usual: 'La primera sesión de la mañana y de la tarde, en horas de trabajo.',
      'every session': 'Una vez en cada sesión, en horas de trabajo o no.',
      'only when unusual': 'Cuando vienes más que la mayoría de los días, en horas de trabajo.',
      'only the badge': 'Un signo de interrogación en el icono, y no se abre nada.',
      never: 'No se pregunta nada. El tiempo se sigue notando.',
    },
    mode: {
      usual: 'Lo habitual',
      'every session': 'Cada sesión',
      'only when unusual': 'Solo si es inusual',
      'only the badge': 'Solo el icono',
      never: 'Nunca',
    },
    days: 'Días de trabajo',
    daysHint:
      'Fuera de las horas de trabajo el tiempo se sigue notando, y con “Lo habitual” no se pregunta nada.',
    hours: 'Horas de trabajo',
    from: 'De',
    to: 'a',
  },
  standing: {
    title: 'Respuestas fijas',
    note: 'Mientras una vale, no se pregunta nada',
    none: 'No tienes ninguna. Se da en la ventana, donde una visita es siempre para lo mismo.',
    where: (platform, surface) => `${platform}, ${surface.toLowerCase()}`,
    customer: (name) => `Trabajo para ${name}`,
    always: 'siempre',
    until: (moment) => `hasta ${moment}`,
    end: 'Terminar',
    ended: (where) => `La respuesta para ${where} ya no vale.`,
    notEnded: 'Sigue valiendo: no se pudo guardar su final. Inténtalo otra vez.',
    goalGone: 'Un objetivo que ya no existe',
  },
  recording: {
    title: 'Notar',
    idle: 'Una visita acaba tras este tiempo sin ratón ni teclas',
    idleHint: 'Un vídeo que tú iniciaste sigue contando, diga esto lo que diga.',
    seconds: (n) => counted(n, 'segundo', 'segundos'),
    minutes: (n) => counted(n, 'minuto', 'minutos'),
    videoAside: (platform) => `Vídeo en ${platform} junto a otro trabajo`,
    videoAsideHint: 'Un vídeo con sonido que ves mientras trabajas en otra ventana.',
    aside: { counts: 'Cuenta', not: 'No cuenta' },
    gap: 'Una pausa que acaba una sesión',
    gapHint:
      'Las visitas a una plataforma con menos de esto entre ellas son una sesión. Las sesiones de antes quedan como están.',
    dayStart: 'Un día empieza a las',
    dayStartHint:
      'Lo que haces antes cuenta para el día anterior: visitas, interesados, lo que se abre solo y lo que toca «hoy». Un día que escribiste (una venta, un seguimiento) se queda, y también el horario de trabajo y los recordatorios.',
    midnight: 'Medianoche',
    addingUp: 'Tus días se están sumando otra vez',
    weekStart: 'Una semana empieza el',
    weekAsRegion: (day) => `${day}, como en tu región`,
  },
  language: {
    title: 'Idioma y región',
    label: 'El idioma de cada página',
    hint: 'Al momento, en cada página abierta.',
    region: 'Fechas, cifras y semanas como en',
    regionHint: (day, figure) => `Ahora un día se lee ${day} y una cifra, ${figure}.`,
    browserRegion: 'Como el navegador',
    browser: (name) => `Como el navegador: ${name}`,
    name: { en: 'English', de: 'Deutsch', es: 'Español' },
  },
  more: {
    title: 'Las primeras preguntas',
    welcome: 'Abrir otra vez la página de bienvenida',
    hint: 'Tu meta, tu hora, qué se guarda y qué no pasa nunca.',
  },
};
