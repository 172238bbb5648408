import { brand } from '@/components/brand'
import type { mails as english } from '../en/mails'
import type { Translation } from '../speak'

export const mails: Translation<typeof english> = {
  more: '{count, plural, one {# más} many {# más} other {# más}}',
  button: {
    repair: 'Reconectar ahora',
    clinics: 'Ver las clínicas',
    overview: 'Abrir el panel',
    link: 'Decidir ahora',
    open: 'Abrir {name}',
  },
  repair: {
    subject: {
      first: 'Por favor, reconecte con Digitail: {names}',
      'day-3': 'Recordatorio: sin conexión con Digitail: {names}',
      'day-7': 'Una semana sin Digitail: {names}',
      'day-14': 'Último recordatorio: sin conexión con Digitail: {names}',
    },
    title: 'Por favor, reconecte con Digitail',
    which: 'Se trata de {names}.',
    unknownReason: 'Digitail ya no nos deja entrar.',
    since: 'Es así desde el {when}.',
    how: 'Reconectar es cosa de un minuto: pulse el botón, entre en Digitail y diga que sí.',
    howForbidden:
      'Pida a quien administra Digitail en la clínica que lo permita y después pulse el botón. También puede pulsarlo y entrar con otra cuenta.',
    until: 'El botón funciona hasta el {when}, y solo para esta clínica. Cada recordatorio trae uno nuevo.',
    forYou: 'No reenvíe este correo a nadie que no deba conectar la clínica.',
    last: 'Este es nuestro último recordatorio. No se ha borrado nada; puede reconectar cuando quiera.',
  },
  repairFixed: {
    subject: 'De nuevo en marcha: {names}',
    title: 'De nuevo en marcha',
    sentence: 'La conexión con Digitail vuelve a funcionar: {names}. No tiene que hacer nada.',
  },
  clinics: {
    subject: {
      one: 'Hay que reconectar: {names}',
      reminder: 'Recordatorio, hay que reconectar: {names}',
      many: '{count, plural, one {# clínica tiene que reconectar} many {# de clínicas tienen que reconectar} other {# clínicas tienen que reconectar}}',
      manyReminder:
        'Recordatorio: {count, plural, one {# clínica aún tiene que reconectar} many {# de clínicas aún tienen que reconectar} other {# clínicas aún tienen que reconectar}}',
    },
    title: 'Hay clínicas que requieren atención',
    sentence: 'Nosotros solos no podemos recuperarlas: alguien de la clínica tiene que reconectar.',
    list: 'Cuáles requieren atención',
    since: 'Desde el {when}.',
    wrote: 'Hemos escrito a {who}.',
    nobody: 'No conocemos a nadie de la clínica a quien escribir: ponga un contacto o envíe un enlace.',
  },
  clinicsFixed: {
    subject: {
      one: 'De nuevo en marcha: {names}',
      many: '{count, plural, one {# clínica está de nuevo en marcha} many {# de clínicas están de nuevo en marcha} other {# clínicas están de nuevo en marcha}}',
    },
    title: 'De nuevo en marcha',
    sentence: 'Lo que le contamos está resuelto. No queda nada por hacer.',
    list: 'Recuperadas',
    since: 'Requería atención desde el {when}.',
  },
  configuration: {
    subject: `Digitail no acepta ${brand.name}`,
    title: 'Digitail no acepta esta aplicación',
    sentence: 'Desde el {when} no se puede renovar nada, en ninguna clínica.',
    what: 'Compruebe en la configuración el identificador de cliente, el secreto de cliente y las direcciones de Digitail. No se ha cambiado ninguna clínica, nadie tiene que reconectar, y todo sigue por sí solo en cuanto estén bien.',
  },
  configurationFixed: {
    subject: `Digitail vuelve a aceptar ${brand.name}`,
    title: 'Digitail vuelve a aceptar esta aplicación',
    sentence: 'Lo que empezó el {when} ya pasó. Las conexiones se renuevan como siempre.',
  },
  background: {
    subject: `El trabajo en segundo plano de ${brand.name} está parado`,
    title: 'El trabajo en segundo plano está parado',
    sentence: 'Se ejecutó por última vez el {when}. Las conexiones solo se renuevan cuando se usan.',
    what: 'Compruebe que haya un servidor en marcha, o el programador de tareas que lo llama.',
  },
  backgroundFixed: {
    subject: `El trabajo en segundo plano de ${brand.name} vuelve a funcionar`,
    title: 'El trabajo en segundo plano vuelve a funcionar',
    sentence: 'La última vez había sido el {when}. No queda nada por hacer.',
  },
  approval: {
    subject: 'Falta su decisión: un enlace de {clinic}',
    title: '¿Es esta la clínica correcta?',
    sentence: 'Alguien usó un enlace de conexión que usted envió para {clinic}, y volvió con otra clínica.',
    since: 'Espera desde el {when}. No se conecta nada hasta que usted lo diga.',
  },
  digest: {
    subject: {
      fine: 'Esta semana: {count, plural, one {# clínica conectada} many {# de clínicas conectadas} other {# clínicas conectadas}}, nada que hacer',
      needed:
        'Esta semana: {count, plural, one {# clínica requiere atención} many {# de clínicas requieren atención} other {# clínicas requieren atención}}',
    },
    clinics: '{count, plural, one {# clínica} many {# de clínicas} other {# clínicas}}',
    needed:
      '{count, plural, one {# clínica requiere atención.} many {# de clínicas requieren atención.} other {# clínicas requieren atención.}}',
    title: 'Su semana',
    counts: 'Cómo están',
    connected: 'Conectadas',
    waiting: 'Esperando a Digitail',
    waitingMeans: 'Nadie tiene que actuar; seguimos intentándolo.',
    needPerson: 'Hay que reconectar',
    disconnected: 'Sin conectar',
    needTitle: 'Cuáles requieren atención, las más antiguas primero',
    healedTitle: 'Recuperadas esta semana',
    nothing: 'Nada requiere su atención. No hay nada que hacer.',
    incident: 'Ahora mismo Digitail tiene problemas. No se ha cambiado ninguna clínica y nadie tiene que reconectar.',
    failedMails: 'Correos que no se pudieron enviar: {count, number}. Vea «Avisos».',
    why: `Recibe esto una vez por semana porque es admin de ${brand.name}.`,
    unsubscribe: 'No más correos semanales',
  },
  test: {
    subject: `Un correo de prueba de ${brand.name}`,
    title: 'El correo funciona',
    sentence: 'Pidió este correo en la página «Avisos». Cuando una clínica requiere atención, salen correos como este.',
  },
  small: {
    contact: `Recibe esto porque es el contacto de la clínica para ${brand.name}.`,
    admin: `Recibe esto porque es admin de ${brand.name}. Dejará de llegar por sí solo cuando esté resuelto.`,
    help: `¿Preguntas? Escriba a ${brand.supportEmail}.`,
  },
}
