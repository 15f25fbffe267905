import { count, counted } from '../../format.ts';
import type { leadsPage as english } from '../en/leads.ts';
import type { Like } from '../like.ts';
import { told, wrong } from './leadsTold.ts';
import { lostReason } from './lostReason.ts';
import { sale } from './sale.ts';
import { spent } from './spent.ts';

const overdue = (n: number) => `${counted(n, 'día', 'días')} de retraso`;

/** What the leads page says. A touch is a contact on the screen. */
export const leadsPage: Like<typeof english> = {
  narrowed: {
    only: (what) => `Solo ${what}.`,
    social: 'redes sociales',
    opportunities: 'interesados que llegaron hasta una oferta',
    from: (day) => `desde ${day}`,
    to: (day) => `hasta ${day}`,
    all: 'Mostrar todo',
  },
  answer: {
    none: 'Aún no hay interesados. El primero es alguien que te respondió esta semana.',
    noneNext:
      'Anota a todos los que podrían comprar: desde la ventana en su página, o aquí. Así ves qué horas los traen.',
    closedOnly: (closed) =>
      `No hay ningún interesado abierto. ${counted(closed, 'interesado cerrado', 'interesados cerrados')}.`,
    open: (n) =>
      n === 1
        ? 'Hay un interesado abierto'
        : `Hay ${counted(n, 'interesado abierto', 'interesados abiertos')}`,
    may: (amount) => `; pueden traer ${amount}`,
    likely: (amount) => `; probablemente traigan unos ${amount}`,
    waiting: (n) => {
      if (n === 0) return 'Hoy no toca nadie.';
      return n === 1 ? 'Uno te espera.' : `${count(n)} te esperan.`;
    },
    noStep: (n) => {
      if (n === 0) return '';
      return n === 1 ? ' Uno no tiene próximo paso.' : ` ${count(n)} no tienen próximo paso.`;
    },
  },
  views: {
    legend: 'Mostrar como',
    board: 'Tablero',
    table: 'Tabla',
    sales: 'Ventas',
    spent: 'Gastos y tiempo',
  },
  find: 'Buscar un interesado',
  found: (n) =>
    n === 0
      ? 'Ningún interesado tiene estas palabras.'
      : counted(n, 'interesado encontrado', 'interesados encontrados'),
  logLead: 'Anotar un interesado',
  logSale: 'Anotar una venta',
  board: {
    name: 'Tablero',
    keys: 'Las flechas van de uno a otro. Con Mayús lo mueven a otra etapa. Ctrl+Z deshace lo último.',
    more: (n) => `${n} más`,
    empty: 'Nadie aquí',
    likely: (amount) => `probablemente unos ${amount}`,
    closed: (won, lost) => `${won} ganados, ${lost} perdidos`,
  },
  due: {
    title: 'Te esperan',
    keys: 'En una fila, D es hecho, S lo deja para el próximo día laborable, X lo abandona.',
    done: 'Hecho',
    snooze: 'Próximo día laborable',
    drop: 'Abandonar',
    doneFor: (name) => `Hecho: ${name}`,
    snoozeFor: (name) => `Próximo día laborable: ${name}`,
    dropFor: (name) => `Abandonar: ${name}`,
    noPromise: 'Ponerse en contacto',
    more: (n) =>
      `${counted(n, 'interesado más espera. Sube', 'interesados más esperan. Suben')} según resuelves estos.`,
    today: 'hoy',
    overdue,
  },
  card: {
    noStep: 'sin próximo paso',
    today: 'seguimiento hoy',
    overdue,
    later: (day) => `seguimiento el ${day}`,
    lost: (channel, reason) => `${channel}, ${reason.toLowerCase()}`,
  },
  table: {
    caption: 'Tus interesados',
    lead: 'Interesado',
    stage: 'Etapa',
    channel: 'Canal',
    logged: 'Anotado',
    lastTouch: 'Último contacto',
    followUp: 'Seguimiento',
    may: 'Puede traer',
    none: 'aún ninguno',
    more: (n) => `Mostrar ${n} más`,
    shown: (shown, all) => `${shown} de ${all}`,
    noAmount: 'No se escribió ningún importe',
  },
  lead: {
    back: 'Volver a todos los interesados',
    gone: 'Este interesado ya no está aquí.',
    goneWhy: 'Se borró o se juntó con otro.',
    next: (what) => `Lo siguiente: ${what}`,
    nextPlain: 'Lo siguiente: ponerse en contacto',
    noNext: 'Sin próximo paso',
    noNextWhy: 'Un interesado sin fecha se olvida fácilmente.',
    dueOn: (day) => `El ${day}`,
    dueToday: 'Para hoy',
    dueAgo: (day, n) => `Para el ${day}, hace ${counted(n, 'día', 'días')}`,
    done: 'Hecho',
    touch: 'Anotar un contacto',
    otherDay: 'Otro día',
    setDay: 'Fijar un día',
    drop: 'Abandonar',
    stage: 'Etapa',
    lostBecause: (reason) => `Perdido: ${reason}`,
    may: 'Puede traer',
    likely: 'Probable',
    about: (amount) => `unos ${amount}, según su edad`,
    cameFrom: 'Llegó por',
    session: 'Tu visita',
    sessionGone: 'ya no se guarda',
    serves: 'Sirve a',
    logged: 'Anotado',
    email: 'Correo',
    link: 'Página',
    touches: 'Contactos',
    noTouches: 'Aún no hay ningún contacto anotado.',
    sales: 'Ventas',
    noSales: 'Aún no hay ventas.',
    note: 'Nota',
    edit: 'Editar',
    delete: 'Borrar',
    editTouch: 'Editar este contacto',
    deleteTouch: 'Borrar este contacto',
  },
  duplicate: {
    title: '¿Es el mismo dos veces?',
    why: { link: 'La misma página', email: 'El mismo correo', name: 'Un nombre muy parecido' },
    merge: (name) => `Juntar con ${name}`,
    hint: 'Se conservan los contactos y las ventas de los dos, y puedes deshacerlo.',
    known: 'Puede ser alguien que ya tienes.',
    open: (name) => `Abrir ${name}`,
    looksLike: (name) => `Se parece a ${name}, que ya está aquí.`,
    look: 'Echar un vistazo',
  },
  touch: {
    title: 'Anotar un contacto',
    edit: '¿Qué pasó en realidad?',
    what: '¿Qué pasó?',
    when: 'Cuándo',
    channel: 'Dónde',
    save: 'Guardar el contacto',
    next: '¿Y después?',
    choice: {
      'two working days': '2 días laborables',
      week: 'Una semana',
      month: 'Un mes',
      date: 'Una fecha',
      none: 'Nada',
    },
    on: (day) => `El ${day}`,
    day: '¿Qué día?',
    promise: '¿Qué vas a hacer?',
    saveNext: 'Guardar el próximo paso',
    settles: (what) => `Con esto queda hecho: ${what}`,
  },
  form: {
    newLead: '¿Quién podría comprar?',
    editLead: (name) => `Cambiar ${name}`,
    name: 'Nombre o empresa',
    company: 'Empresa',
    email: 'Correo',
    link: 'Su página o sitio web',
    channel: '¿Dónde te encontró?',
    may: '¿Cuánto podría valer?',
    goal: '¿A qué objetivo sirve?',
    noGoal: 'A ninguno',
    note: 'Nota',
    optional: 'si quieres',
    save: 'Guardar el interesado',
    changedSince:
      'Esto se cambió en otra ventana desde entonces. Se muestra como está ahora; lo que escribiste sigue aquí. Míralo y guarda otra vez.',
    goneSince: 'Esto se borró en otra ventana. Lo que escribiste sigue aquí.',
  },
  sale,
  lost: {
    title: (name) => `¿Por qué no compró ${name}?`,
    hint: 'El motivo muestra después qué cambiar.',
  },
  reason: lostReason,
  told,
  wrong,
  spent,
};
