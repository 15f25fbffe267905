import type { sites as english } from '../en/sites.ts';
import type { Like } from '../like.ts';

/** Where Worthwhile watches: the platforms, and the sites she adds. */
export const sites: Like<typeof english> = {
  title: 'Dónde observa',
  note: 'Cada sitio se pide por separado',
  on: { watched: 'Observado', off: 'No observado' },
  offHint: 'Allí no se nota nada hasta que lo enciendas otra vez. Lo que se notó queda.',
  as: (site) => `${site} cuenta como`,
  asItself: 'Una plataforma propia',
  counts: {
    itself: 'Su tiempo, sus interesados y sus ventas tienen una fila propia en todas partes.',
    platform: (name) =>
      `Para herramientas: su tiempo cuenta como tiempo de gestión en ${name}. Vale para todo, también para el anterior.`,
    channel: (name) =>
      `Su tiempo cuenta como esfuerzo en ${name}, no como tiempo en redes sociales. Vale para todo, también para el anterior.`,
  },
  hosts: (hosts) => `Observado en ${hosts}`,
  lost: 'No se registra: el navegador ha retirado el acceso.',
  give: (site) => `Dar otra vez acceso a ${site}`,
  add: 'Añadir un sitio',
  addHint:
    'El navegador te pregunta solo por este sitio. Un servicio de correo o teléfono puede contar para un canal; una herramienta de planificación o diseño, para una plataforma.',
  offered: 'Se añaden a menudo',
  addOne: (site) => `Añadir ${site}`,
  address: 'Otro sitio',
  addressHint: 'Su dirección, por ejemplo mail.example.com',
  addIt: 'Añadir el sitio',
  added: (site) => `${site} se observa desde ahora.`,
  declined: (site) =>
    `${site} no se ha añadido: el navegador no dio acceso. Puedes intentarlo cuando quieras.`,
  notKept: 'No se ha guardado. Mira si hay sitio en el disco e inténtalo otra vez.',
  refused: {
    'no site': 'Escribe una dirección, por ejemplo example.com.',
    local: 'Es una dirección de una red tuya, no un sitio.',
    "browser's": 'El navegador no deja que ninguna extensión vea esa página.',
    'passes on': 'Esa dirección solo te lleva a otra. Añade aquella en la que te quedas.',
    platform: (name) => `Eso es ${name}, que ya está en la lista de arriba.`,
    there: (name) => `${name} ya está en la lista de arriba.`,
  },
  remove: (site) => `Quitar ${site}`,
  removeShort: 'Quitarlo',
  removeAsk: (site, sessions, hours) =>
    `Se guardan ${sessions} con ${hours} en ${site}. ¿Qué hacer con ello?`,
  keepTime: 'Conservar el tiempo',
  deleteKept: 'Borrar su tiempo',
  deleteTime: 'Borrar también el tiempo',
  removed: (site) => `${site} ya no se observa, y su acceso se ha devuelto.`,
  removedWith: (site, sessions) => `${site} ya no se observa. Borrado: ${sessions}.`,
  gone: 'Ya no se observa, tiempo conservado',
  again: (site) => `Observar ${site} otra vez`,
  changed: (site, as) => `${site} cuenta ahora como ${as}.`,
};
