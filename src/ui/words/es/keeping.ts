import { count, counted } from '../../format.ts';
import type { keeping as english } from '../en/keeping.ts';
import type { Like } from '../like.ts';
import { backupDue } from './backupDue.ts';

/** Names of tables in counts, one and several. */
const ROWS: { readonly [table: string]: readonly [string, string] } = {
  visits: ['visita', 'visitas'],
  sessions: ['sesión', 'sesiones'],
  goals: ['objetivo', 'objetivos'],
  leads: ['interesado', 'interesados'],
  touches: ['contacto', 'contactos'],
  sales: ['venta', 'ventas'],
  costs: ['gasto', 'gastos'],
  efforts: ['anotación de tiempo', 'anotaciones de tiempo'],
  marks: ['cambio marcado', 'cambios marcados'],
  nudges: ['pregunta', 'preguntas'],
  reviews: ['repaso', 'repasos'],
  imports: ['importación', 'importaciones'],
  coverage: ['nota de cuándo se registró', 'notas de cuándo se registró'],
  settings: ['fila de ajustes', 'filas de ajustes'],
};

/** In the order in which people think of them; settings and marks of deletions are no entries. */
const KINDS = [
  'sessions',
  'visits',
  'leads',
  'touches',
  'sales',
  'costs',
  'efforts',
  'goals',
  'reviews',
  'marks',
  'nudges',
  'imports',
  'coverage',
] as const;

const rows = (table: string, rows: number) => {
  const [one, many] = ROWS[table] ?? [table, table];
  return counted(rows, one, many);
};

/** Backups, restoring, lists, copies and room. */
export const keeping: Like<typeof english> = {
  title: 'Tus datos',
  note: 'Guardados solo en este ordenador',
  rows,
  kinds: (counts) =>
    KINDS.filter((table) => (counts[table] ?? 0) > 0).map((table) =>
      rows(table, counts[table] ?? 0),
    ),
  last: (day) => `Tu última copia es del ${day}.`,
  ...backupDue,
  saveHint: 'Un archivo con todo. Guárdalo en otro disco.',
  passphrase: 'Contraseña, si el archivo debe ir sellado',
  passphraseHint:
    'Doce letras o más. Sin ella nadie puede abrir el archivo, y no se puede recuperar.',
  show: 'Mostrar lo escrito',
  hide: 'Ocultar lo escrito',
  passphraseShort: 'Escribe doce letras o más, o ninguna.',
  saving: 'Haciendo la copia',
  saved: 'La copia está en tus descargas.',
  stopped: 'Parado. No se hizo ninguna copia.',
  notSaved: 'La copia no se pudo hacer. Tus registros están a salvo. Inténtalo otra vez.',
  every: 'Recordármelo tras',
  days: (n) => counted(n, 'día', 'días'),
  noReminder: 'Nunca',
  fileName: (day) => `worthwhile ${day}.json`,
  sealedName: (day) => `worthwhile ${day}.sealed`,
  restore: {
    title: 'Leer una copia',
    choose: 'Una copia de Worthwhile',
    chooseHint: 'Ves lo que cambiaría antes de que cambie nada.',
    reading: 'Leyendo la copia',
    comparing: 'Comparándola con tus registros',
    working: 'Leyendo la copia',
    stopped: 'Parado. Nada queda a medias.',
    unread: 'El archivo no se pudo leer. Nada ha cambiado. Elígelo otra vez.',
    unseal: 'Su contraseña',
    open: 'Abrirla',
    refused: {
      foreign: 'No es una copia de Worthwhile. Nada ha cambiado.',
      damaged:
        'Esta copia está dañada o incompleta, así que no se leyó nada de ella. Cópiala otra vez de donde la guardas, o toma una más antigua.',
      newer:
        'Esta copia la hizo un Worthwhile más nuevo. Actualiza Worthwhile y léela después. Nada ha cambiado.',
      sealed: 'Esta copia está sellada. Escribe su contraseña.',
      'wrong passphrase': 'La contraseña no encaja, o el archivo está dañado.',
    },
    takesCurrency: (theirs) =>
      `Sus importes están en ${theirs}. Aquí aún no hay ningún importe, así que tu moneda pasa a ser también ${theirs}.`,
    otherCurrency: (theirs, own) =>
      `Sus importes están en ${theirs} y los tuyos en ${own}, así que no se pueden juntar. Cambia primero tu moneda, o deja que sustituya a todo.`,
    from: (day, parts) =>
      parts === ''
        ? `Una copia del ${day} solo con ajustes.`
        : `Una copia del ${day} con ${parts}.`,
    foreign:
      'Esta copia es de otra persona, y un perfil es una persona: sus interesados y contactos pueden entrar, su tiempo nunca. Si aun así es tuya, borra primero todo aquí y léela después.',
    foreignCurrency: (theirs, own) =>
      `Sus importes están en ${theirs} y los tuyos en ${own}, así que no se pueden juntar. Cambia primero tu moneda.`,
    whose: 'Cómo leerla',
    way: {
      merge: 'Juntarla con lo que hay aquí',
      'leads only': 'Tomar solo interesados y contactos',
      replace: 'En lugar de todo lo de aquí',
    },
    hint: {
      merge: 'Es mía. De dos versiones de una entrada queda la posterior.',
      'leads only': 'Es de otra persona. Su tiempo no es mío.',
      replace: 'Lo de aquí se va. Una copia de ello queda en este ordenador.',
    },
    nothing: 'No cambiaría nada: todo lo que tiene ya está aquí.',
    table: 'Qué cambiaría',
    head: { what: 'Entradas', added: 'Nuevas', changed: 'Cambiadas', gone: 'Fuera' },
    go: 'Leerla',
    done: 'La copia está leída.',
    failed: 'No cambió nada. Cierra las demás ventanas de Worthwhile e inténtalo otra vez.',
  },
  lists: {
    title: 'Listas para una hoja de cálculo',
    hint: 'Archivos CSV que abren Excel, LibreOffice y Google Sheets. Worthwhile los vuelve a leer arriba.',
    save: (rows) => `Guardar ${rows}`,
    name: {
      leads: 'interesados',
      touches: 'contactos',
      sales: 'ventas',
      costs: 'gastos',
      efforts: 'tiempo anotado',
      goals: 'objetivos',
      sessions: 'sesiones',
      visits: 'visitas',
    },
    failed: 'No se pudo guardar la lista. Tus registros están a salvo. Inténtalo otra vez.',
    file: (name, day) => `worthwhile ${name} ${day}.csv`,
  },
  copies: {
    title: 'Copias en este ordenador',
    hint: 'Se hacen antes de cada importación y de cada restauración; quedan las tres últimas.',
    none: 'Aún no hay ninguna.',
    reason: {
      import: (what) => `Antes de traer ${what}`,
      restore: () => 'Antes de leer una copia',
      erasure: () => 'Antes de borrar registros',
      migration: () => 'Antes de una actualización',
    },
    back: 'Volver a ella',
    question: '¿Volver a esta copia?',
    warning: (parts) =>
      `${parts} pasan a ocupar el lugar de lo que hay ahora. Lo que escribiste desde entonces se pierde; guarda antes una copia si lo necesitas.`,
    working: 'Volviendo atrás',
    done: 'Tus registros están como entonces.',
    failed: 'No cambió nada. Cierra las demás ventanas de Worthwhile e inténtalo otra vez.',
  },
  room: {
    used: (used, all) => `Se usan ${used} de los ${all} que da el navegador.`,
    persisted: 'El navegador ha prometido no borrarlos por su cuenta.',
    notPersisted:
      'El navegador puede borrarlos cuando el disco está lleno. Lo seguro es una copia.',
    ask: 'Pedirle que los conserve',
    refused: 'No lo prometió. Lo seguro es una copia.',
  },
  megabytes: (n) => `${count(n)} MB`,
  gigabytes: (n) => `${n} GB`,
  erase: {
    title: 'Borrar',
    note: 'Con lo que se va, en números',
    what: 'Qué borrar',
    kinds: { days: 'Días', platform: 'Una plataforma', everything: 'Todo' },
    from: 'Desde',
    to: 'Hasta, también ese día',
    platform: 'Plataforma',
    nothing: 'No hay nada que borrar.',
    goes: (parts) => `Se van: ${parts}.`,
    stays: 'Los interesados, las ventas, los objetivos y el tiempo anotado quedan.',
    everything: (parts) =>
      parts === ''
        ? 'Se van todos los ajustes y todas las copias.'
        : `Se van: ${parts}, con todos los ajustes y todas las copias.`,
    first: 'Guarda antes una copia: no hay otra vuelta atrás una vez cerrada esta página.',
    tick: 'Sí, borrar todo',
    go: 'Borrar',
    working: 'Borrando',
    daysWrong: 'El primer día no puede ser posterior al último.',
    done: (parts) => (parts === '' ? 'Todo está borrado.' : `Borrado: ${parts}.`),
    failed: 'No se borró nada. Cierra las demás ventanas de Worthwhile e inténtalo otra vez.',
  },
};
