import { count, counted } from '../../format.ts';
import type { reviewSteps as english } from '../en/reviewSteps.ts';
import type { Like } from '../like.ts';

/** The five steps of the weekly review. */
export const reviewSteps: Like<typeof english> = {
  steps: 'Pasos del repaso',
  name: {
    1: 'Qué pasó',
    2: 'Qué trajo',
    3: 'Qué lo impide',
    4: 'Decidir',
    5: 'Comprometerse',
  },
  on: 'Seguir',
  back: 'Atrás',
  keys: 'Intro sigue, Mayús e Intro vuelven. Lo que eliges se guarda, aunque salgas ahora.',
  keysFinished: 'Intro sigue, Mayús e Intro vuelven. Nada cambia antes de guardar.',
  happened: {
    budget: 'Presupuesto',
    noBudget: 'No había presupuesto',
    usual: 'Habitual',
    noUsual: 'Demasiado pronto para decir qué es habitual',
    moved: 'Los interesados avanzaron',
    unsaid: {
      title: 'Aún sin decir',
      statement: (time, n) =>
        `${time} en ${counted(n, 'sesión', 'sesiones')} quedaron sin decir. ¿Para qué fueron?`,
      legend: 'Sesiones sin decir',
      label: 'Para qué fue',
      choose: 'Elegir',
      set: (n) => `Decirlo para ${counted(n, 'sesión', 'sesiones')}`,
      done: (n) => `${counted(n, 'sesión dicha', 'sesiones dichas')} ya.`,
      line: (when, platform, time) => `${when}, ${platform}, ${time}`,
      more: (n) => counted(n, 'más en la página de sesiones', 'más en la página de sesiones'),
      what: 'Elige primero para qué fue.',
    },
    quieted: {
      title: 'Una semana en silencio',
      statement:
        'Lo dejaste de lado tres veces seguidas, así que no se abre por sí solo durante una semana.',
      line: (kind, until) => `${kind}: en silencio hasta el ${until}`,
      change: 'Elegir qué puede abrirse por sí solo',
    },
    exported: {
      title: 'El archivo de tus interesados',
      statement: (file, day) =>
        `Trae la exportación de esta semana: la última fue ${file}, el ${day}.`,
      why: 'Se lee como dijiste que se leyera la última. Las filas conocidas no se toman dos veces.',
    },
    sales: {
      title: 'Ventas pequeñas',
      note: 'Si algunas no están anotadas',
      statement: 'Las ventas pequeñas caben en una línea por canal.',
      channel: 'De dónde',
      line: 'Qué se vendió',
      lineHint: 'Como “6 pedidos, 142”, o un importe',
      save: 'Anotarlas',
      done: (n, amount) => `${counted(n, 'venta anotada', 'ventas anotadas')}, ${amount} en total.`,
      unsure: 'Escribe cuántas y cuánto en total, como “6 pedidos, 142”.',
    },
    phone: {
      title: 'Al teléfono',
      note: 'Si quieres, en horas y minutos',
      statement: (weeks) =>
        weeks === 1
          ? 'Ningún navegador ve el teléfono. ¿Qué dice su página de tiempo de uso de esta semana?'
          : `Ningún navegador ve el teléfono. ¿Qué dice su página de tiempo de uso, para una semana media de estas ${count(weeks)}?`,
      before: (time) => `${time} como la semana anterior`,
      kept: (platform) =>
        `La semana al teléfono para ${platform} está guardada, marcada como dicha.`,
    },
  },
  brought: {
    verdict: '¿Compensa?',
    looks: '“Compensa” y “no compensa” solo se dicen cuando dos semanas coinciden.',
    first: 'Este es el primer repaso que lo mira, así que aún no ha cambiado nada.',
    same: 'Ningún juicio ha cambiado desde el último repaso.',
    changes: (list) => `Cambiado desde el último repaso: ${list}.`,
    target: 'Tu meta',
    noTarget:
      'Ningún objetivo dice una cifra de ingresos y una fecha, así que no hay nada hacia lo que estar en camino.',
    missing: 'Fijar tus cifras habituales',
    caption: 'Cada canal, si compensa y por qué',
    channel: 'Canal',
    changed: 'Desde el último repaso',
    cohort: {
      title: 'Por cuándo llegó el interesado',
      note: 'Interesados bastante recientes para contar',
      statement: (won, come) =>
        `De estos interesados han llegado ${won} hasta ahora, y pueden llegar aún unos ${come}.`,
      statementWon: (won) => `De estos interesados han llegado ${won} hasta ahora.`,
      statementCome: (come) =>
        `De estos interesados aún no ha llegado dinero; pueden llegar unos ${come}.`,
      statementNone: 'De estos interesados aún no ha llegado dinero.',
      caption: 'Lo que trajeron los interesados de cada canal, y lo que pueden traer aún',
      leads: 'Interesados',
      won: 'Ganado hasta ahora',
      come: 'Puede llegar aún',
      age: 'Tiempo para comprar hasta ahora',
      noLeads: 'vendido sin interesado',
      maturity: {
        matured: 'casi todo',
        maturing: 'una parte',
        young: 'demasiado recientes para contar del todo',
      },
    },
    decided: {
      title: 'Lo que decidiste',
      note: (days) => `Para ${days}`,
      none: 'Ningún repaso decidió sobre este tiempo, así que no hay nada que mirar atrás.',
      statement: (kept, all) =>
        kept === all
          ? 'Se cumplieron todos los presupuestos.'
          : kept === 0
            ? 'No se cumplió ningún presupuesto.'
            : `Se ${kept === 1 ? 'cumplió' : 'cumplieron'} ${kept} de ${counted(all, 'presupuesto', 'presupuestos')}.`,
      noBudgets: 'No se fijó ningún presupuesto.',
      notRecorded:
        'Worthwhile no estaba registrando entonces, así que no se sabe qué fue de los presupuestos.',
      caption: 'Tus decisiones y qué fue de ellas',
      platform: 'Plataforma',
      decision: 'Decidiste',
      budget: 'Presupuesto',
      time: 'Llevó',
      brought: 'Trajo',
      nothing: 'ningún interesado ni venta',
      did: (platform, thing) => `La única cosa en ${platform}: ${thing}. ¿Lo hiciste?`,
      commitment: (text) => `Dijiste: ${text} ¿Lo hiciste?`,
      touched: 'Hay anotado un contacto con este interesado, así que cuenta como hecho.',
      notYet: (day) => `Su día es el ${day}; no es tarde.`,
    },
  },
  telling: {
    title: 'Lo que dirá el próximo repaso',
    statement: 'Es pronto. Cada una de estas cosas se sabe con otra semana.',
    usual: 'Qué es habitual para ti: hace falta una semana entera.',
    budget: 'Si se cumplieron los minutos del paso 4, y qué salió de ellos.',
    leads: 'Lo que traen tus horas: anota cada interesado, y cada hora tiene con qué compararse.',
    sale: 'Si compensa: para eso, di una vez lo que suele traerte una venta.',
  },
  way: {
    why: 'De todo lo que muestran los registros, esto es lo que más te frena.',
    fix: 'Arregla esto primero',
    go: {
      leads: 'Abrir los interesados',
      goals: 'Abrir los objetivos',
      sessions: 'Abrir las sesiones',
    },
    obstacle: {
      title: 'El obstáculo',
      statement: (what) => `Lo nombraste: ${what}`,
      still: '¿Sigue siendo así?',
      none: 'No has nombrado lo que impide un objetivo.',
      name: 'Nombrarlo en la página de objetivos',
    },
    questions: {
      title: 'Cinco preguntas',
      note: 'Sí, en parte o no',
      statement: 'Lo que no dicen los números lo dices tú.',
      ask: {
        moved: '¿Se movieron oportunidades de verdad?',
        'right people': '¿Eran las personas adecuadas?',
        narrow: '¿La meta era lo bastante concreta?',
        relationships: '¿Crecieron las relaciones más allá de ofrecer?',
        'followed up': '¿Se hizo cada seguimiento prometido?',
      },
      before: (answers) => `Antes: ${answers}`,
      said: 'Lo que dijeron los clientes',
      saidHint: 'Basta una línea.',
    },
  },
  answer: { yes: 'Sí', partly: 'En parte', no: 'No' },
  kept: {
    yes: 'hecho',
    partly: 'hecho en parte',
    no: 'sin hacer',
    'not yet': 'su día no ha llegado',
    'not said': 'sin decir',
  },
};
