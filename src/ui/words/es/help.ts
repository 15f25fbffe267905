import { counted } from '../../format.ts';
import type { help as english } from '../en/help.ts';
import type { Like } from '../like.ts';

/** The help page: what people ask in their first weeks, and a report of what went wrong. */
export const help: Like<typeof english> = {
  answer: '¿Qué te gustaría saber?',
  why: 'Veinte respuestas a lo que más se pregunta al principio. Pulsa una pregunta o busca.',
  search: 'Buscar en las respuestas',
  searchHint: 'teléfono, copia, demasiado pronto',
  found: (n) => counted(n, 'respuesta', 'respuestas'),
  none: 'Ninguna respuesta tiene estas palabras. Prueba con una de ellas, o mira las preguntas de abajo.',
  clear: 'Mostrar todo',
  group: {
    start: 'Empezar',
    time: 'Tu tiempo',
    asking: 'Preguntas y avisos',
    outcomes: 'Interesados y ventas',
    numbers: 'Los números',
    data: 'Tus registros',
  },
  way: {
    welcome: 'Las primeras preguntas',
    sample: 'Datos de ejemplo',
    dashboard: 'Panorama',
    sessions: 'Sesiones',
    leads: 'Interesados',
    sales: 'Ventas',
    spent: 'Gastos y tiempo',
    settings: 'Ajustes',
    data: 'Tus datos en los ajustes',
  },
  questions: {
    begin: {
      asks: '¿Por dónde empiezo?',
      answer:
        'Por una cifra y una fecha: lo que tiene que ingresar tu negocio, y para cuándo. Luego sigue como siempre. Worthwhile nota tu tiempo por sí solo y de vez en cuando pregunta para qué es una visita. Cuando alguien pida tu trabajo, anota un interesado; cuando pague, anota la venta. Para ver adónde lleva, mira los datos de ejemplo.',
    },
    icon: {
      asks: '¿Dónde está, y por qué debo ver su icono?',
      answer:
        'Vive en su icono de la barra de herramientas del navegador y nunca en la página que visitas: la pregunta se abre allí, y los minutos que quedan están en él. En Chrome y Edge pulsa la pieza de rompecabezas junto a la barra de direcciones, y luego la chincheta junto a Worthwhile. Firefox muestra el icono por sí solo. Un ? en él espera una respuesta, un número son los minutos que quedan de tu plan, y +5 son cinco minutos de más.',
    },
    bring: {
      asks: 'Mis interesados y ventas están en otro programa. ¿Tengo que escribirlos otra vez?',
      answer:
        'No. Guárdalos allí como archivo CSV y elige el archivo en los ajustes. Ves cada fila antes de que se guarde nada, y toda la importación se puede deshacer después. También puede entrar tiempo de ActivityWatch, Time Tracker y RescueTime.',
    },
    sample: {
      asks: 'Aún no hay nada que ver. ¿Cómo será?',
      answer:
        'Los datos de ejemplo muestran medio año de una consultora inventada, en cada página. Están aparte de tus propios registros, y una pulsación sale de ellos. Tu propio panorama dice algo útil a partir de una hora en redes sociales.',
    },
    counts: {
      asks: '¿Qué cuenta como tiempo?',
      answer:
        'Los segundos en que la página está visible y delante, y en que usaste ratón o teclas en el último minuto o ves un vídeo que iniciaste. Dos pestañas o ventanas nunca cuentan dos veces el mismo segundo. El tiempo en que el ordenador está en reposo, o la página está oculta o detrás de otra ventana, no cuenta.',
    },
    less: {
      asks: '¿Por qué muestra menos de lo que esperaba?',
      answer:
        'Muchos programas cuentan mientras una pestaña está abierta; Worthwhile cuenta lo que de verdad usaste. Abre una sesión para leer cuándo empezó y acabó cada parte, y por qué. Si a menudo lees mucho rato sin tocar nada, pon una pausa más larga en los ajustes, en “Notar”.',
    },
    phone: {
      asks: '¿Y el tiempo en mi teléfono?',
      answer:
        'Ningún ordenador lo ve. Di cuántas horas por semana son, y cuentan desde entonces, marcadas como dichas por ti. Llamadas, reuniones y ferias se anotan en el mismo lugar.',
    },
    notRecorded: {
      asks: 'Dice que no estaba registrando. ¿Y ahora qué?',
      answer:
        'O el navegador retiró el acceso a un sitio, o Worthwhile estaba apagado, o el disco no tenía sitio. Donde falta el acceso, el panorama tiene un botón que lo pide otra vez. Lo que no se vio se muestra como no visto, nunca como cero.',
    },
    wrong: {
      asks: 'Una sesión está mal, o borré algo por error. ¿Se puede arreglar?',
      answer:
        'Sí. Abre la sesión para decir para qué fue, corregir sus minutos, dividirla o borrarla; lo que se registró se puede recuperar después. Lo que acabas de hacer en cualquier parte se deshace con “Deshacer” o Ctrl+Z.',
    },
    purpose: {
      asks: '¿Qué respondo cuando pregunta para qué es una visita?',
      answer:
        'El objetivo al que sirve, trabajo para alguien que ya es cliente, o personal. Cualquiera está bien: solo el tiempo que no es ni personal ni de clientes se compara con lo que trajo. Bastan una cifra e Intro. Lo que dejes sin responder se puede responder después, varias visitas a la vez, en la página de sesiones.',
    },
    tooOften: {
      asks: 'Pregunta demasiado, o en mal momento.',
      answer:
        'Pulsa “Menos de esto” en la ventana, o elige en los ajustes: cada cuánto, en qué plataforma, sobre qué y a qué horas. Apagado es apagado. Una respuesta que das para “siempre” no se vuelve a pedir.',
    },
    silent: {
      asks: '¿Por qué no pregunta nada?',
      answer:
        'Lo habitual es que pregunte en la primera visita de la mañana y de la tarde, en tus horas de trabajo, como mucho cuatro veces al día y nunca dos en menos de 20 minutos. Espera mientras escribes, mientras suena algo y a pantalla completa. Una pregunta que cierras tres veces seguidas se aleja una semana. Hasta que respondas hay un ? en el icono; púlsalo para responder.',
    },
    lead: {
      asks: '¿Qué es un interesado, y tengo que anotar también los de otras partes?',
      answer:
        'Alguien que podría comprar: que pregunta un precio, describe una necesidad, acepta hablar. Un “me gusta” o un seguidor nuevo no lo es. Pulsa el icono en la página de la persona, y el nombre y la dirección ya están puestos. Anota también los de recomendaciones, tu sitio web y lo demás: solo así ves si las redes sociales traen más o menos que ellos.',
    },
    followUp: {
      asks: '¿Cómo me ayuda a cumplir mis promesas?',
      answer:
        'Da a cada interesado un próximo paso y un día. Ese día está el primero en la página de interesados y en el panorama, su número está en el icono una vez al día, y la ventana lo ofrece antes de que deslices. Anotar el contacto lo resuelve.',
    },
    sale: {
      asks: '¿Cómo anoto una venta, muchas pequeñas o una devolución?',
      answer:
        'Desde el icono o en la página de interesados. Varias ventas pequeñas son una línea, como “6 pedidos, 142 €”. Una venta que vino de un interesado se anota en él, para que se conozca su canal. Una devolución se pone en su venta y baja lo que trajo el canal.',
    },
    early: {
      asks: '¿Por qué dice “demasiado pronto”?',
      answer:
        'Porque unos pocos interesados o una venta podrían ser suerte, y los interesados recientes no han tenido su tiempo. Worthwhile muestra el margen que permiten tus propias cifras y solo juzga cuando son bastante claras. Al lado está lo que lo diría: cuántas horas más, más o menos.',
    },
    cost: {
      asks: '¿Qué cuesta una hora, y qué horas hay en ello?',
      answer:
        'Lo que vale una hora tuya, como la fijaste, más el dinero gastado en el canal. El tiempo personal y el trabajo para clientes no están en ello; están debajo de la cuenta. Detén el puntero en cualquier cifra, o ve a ella con el tabulador, y dice cómo se formó.',
    },
    fix: {
      asks: '¿Cómo elige qué arreglar primero?',
      answer:
        'Sigue el camino de las horas a los interesados, las oportunidades y las ventas, y busca el paso que más frena tu meta, primero por tus propias cifras y por lo habitual en tu negocio donde tienes pocas. Una cosa cada vez: más visitantes no ayudan donde los interesados esperan respuesta.',
    },
    seen: {
      asks: '¿Quién puede ver mis registros, y lo saben los sitios?',
      answer:
        'Solo quien puede usar este navegador en este ordenador. Nada se envía a ninguna parte: no hay cuenta ni servidor. Worthwhile no cambia nada en una página y no lee nada de ella, así que los sitios no pueden saber que está. Guarda qué plataforma y qué parte de ella, nunca una dirección, salvo que guardes un interesado desde allí.',
    },
    leave: {
      asks: '¿Cómo hago una copia, paso a otro ordenador o borro todo?',
      answer:
        'Guarda una copia en los ajustes: un archivo con todo, sellado con una contraseña si quieres. Léela en el otro ordenador; se junta con lo que haya. Puedes borrar un periodo, una importación o todo. Quitar Worthwhile del navegador quita todo lo que guardó.',
    },
  },
  wrong: {
    title: 'Algo va mal',
    note: 'Un informe para quien te ayude',
    statement: 'Haz un informe, míralo y quita lo que no quieras mostrar.',
    why: 'Contiene la versión, tu navegador, lo que has elegido, cuándo registraba Worthwhile, cuántas filas hay y los últimos errores. No lleva ningún nombre, dirección, nota ni importe tuyo.',
    make: 'Hacer un informe',
    making: 'Leyendo lo que necesita el informe.',
    label: 'El informe, como puedes enviarlo',
    hint: 'Escribe arriba lo que hiciste y lo que viste en su lugar. Solo se copia lo que hay aquí.',
    copy: 'Copiar el informe',
    copied:
      'Copiado. Pégalo en un mensaje a la dirección de ayuda de la tienda donde conseguiste Worthwhile. No se ha enviado nada.',
    notCopied: 'El navegador no dejó copiarlo. Selecciona el texto de arriba y cópialo.',
    again: 'Hacerlo otra vez',
  },
  report: {
    title: 'Qué va mal en Worthwhile',
    what: 'Qué hice, qué esperaba y qué vi:',
    version: 'Versión',
    browser: 'Navegador',
    language: 'Idioma',
    screen: 'Ventana',
    storage: 'Sitio',
    stored: (used, free) => `${used} MB usados, ${free} MB libres`,
    unknown: 'desconocido',
    choices: 'Elegido',
    recording: 'Registro, lo último al final',
    rows: 'Filas',
    faults: 'Errores, los últimos al final',
    none: 'ninguno',
    unread: 'no se pudo leer',
    given: 'dado',
    notGiven: 'no dado',
    everywhere: 'todas',
    ownSite: 'un sitio tuyo',
  },
};
