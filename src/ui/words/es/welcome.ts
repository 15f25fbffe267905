import { counted } from '../../format.ts';
import type { welcome as english } from '../en/welcome.ts';
import type { Like } from '../like.ts';

/** The welcome page: one figure, one date, and what the time costs. */
export const welcome: Like<typeof english> = {
  question: {
    1: '¿Qué tiene que ingresar tu negocio?',
    2: '¿Qué vendes y qué te trae?',
    3: '¿Cuánto, dónde y cómo puede preguntar?',
  },
  step: (step, steps) => `Paso ${step} de ${steps}, unos dos minutos en total`,
  why: {
    1: 'Los seguidores y los “me gusta” son un medio. Una cifra y una fecha son un objetivo, y el tiempo en redes sociales es un camino hacia él: todo lo que verás después se mide con ellas.',
    2: 'Basta con calcular a ojo, puede quedar vacío, y todo se puede cambiar cuando quieras.',
    3: 'Nota tu tiempo en estas plataformas y pregunta para qué es una visita: en la barra, nunca en la página.',
  },
  usual: (of100, days, hours) =>
    `Lo habitual en esto, hasta que tus cifras digan más: ${of100} de cada 100 interesados se hacen clientes, la mitad de las ventas se cierra en ${days} días, y ${hours} horas por semana van a las redes sociales.`,
  blank: { want: 'Quiero', by: 'de ingresos para el', end: '.' },
  pace: (perWeek, weeks) => `Son unos ${perWeek} por semana durante ${weeks}.`,
  weeks: (weeks) => counted(weeks, 'semana', 'semanas'),
  wrong: {
    revenue: 'Escribe la cifra.',
    by: 'Elige el día en que debe estar.',
    past: 'Elige un día después de hoy.',
    form: 'Aún no se ha guardado. Hay que corregir lo marcado.',
  },
  cost: {
    hoursAWeek: 'Horas por semana en redes sociales',
    hoursHint: 'Lo que planeas, para el negocio',
    hourlyValue: 'Lo que vale una hora tuya',
    hourlyHint: 'Lo que cobras, o lo que pagarías por ella',
    businessHint: 'Fija las cifras habituales y cómo se te pregunta',
    typicalSale: 'Lo que suele traer una venta',
    saleHint: 'Un pedido, un trato, el primer año de un cliente',
    currency: 'Moneda',
    currencyHint: 'Según tu región',
    currencyAgain: 'Las cifras conservan sus números; no se convierte nada',
  },
  picture: {
    title: 'Lo que verás',
    note: 'Responde mientras escribes',
    customers: 'Un cliente',
    weeks: (n) => `${n} semanas de tus horas`,
  },
  watching: { title: 'Dónde', note: 'Se guarda al momento' },
  inTheWay: {
    label: '¿Qué lo impide ahora?',
    hint: 'Lo primero que arreglar rara vez es más redes sociales',
    none: 'Aún no lo sé',
  },
  more: {
    text: 'Interesados o ventas en otra lista, u otros sitios que observar:',
    settings: 'traerlos y elegir en los ajustes',
  },
  lastVisit: {
    title: 'Esto es todo lo que Worthwhile sabe de tu última visita',
    none: 'Aún no sabe de ninguna visita. Tras la primera, todo lo que se guarda de ella está aquí.',
    platform: 'Plataforma',
    part: 'Parte de ella',
    from: 'Desde',
    to: 'Hasta',
    counted: 'Contado, en minutos y segundos',
  },
  goOn: 'Seguir',
  back: 'Atrás',
  keep: 'Empezar',
  keepAgain: 'Guardar los cambios',
  leave: 'Dejarlo todo como estaba',
  skip: 'Por ahora prefiero ver solo mi tiempo',
  knows: {
    title: 'Lo que sabe',
    kept: 'Lo que se guarda, en este ordenador',
    keptList: [
      'Qué plataforma, qué parte de ella, de cuándo a cuándo',
      'Para qué dices que es una visita',
      'Los interesados y las ventas que anotas',
      'Lo que decides en el repaso semanal',
    ],
    never: 'Lo que no pasa nunca',
    neverList: [
      'Leer lo que escribes o lo que dice una página',
      'Guardar la dirección de una página, salvo que lo pidas con un interesado',
      'Enviar algo a alguien',
      'Mostrarse a la página en la que estás',
    ],
  },
};
