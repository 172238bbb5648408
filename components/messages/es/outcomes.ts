import { brand } from '@/components/brand'
import type { outcomes as englishOutcomes, outcomePage as englishPage } from '../en/outcomes'
import type { Translation } from '../speak'
import { linkOver } from './link-results'

const startAgain = { button: 'Empezar de cero' }
const myClinics = { button: 'Ir a mis clínicas' }
const startPage = { button: 'Ir a la página de inicio' }
const switchAccount = [
  'Abra Digitail en este navegador y salga de la cuenta.',
  'Vuelva aquí y pulse el botón de abajo.',
  'Entre en Digitail con la cuenta de su clínica.',
]

export const outcomes: Translation<typeof englishOutcomes> = {
  denied: {
    title: 'Usted decidió no conectar',
    sentence: 'No se ha compartido nada y no ha cambiado nada. Puede conectar cuando quiera.',
    ...myClinics,
  },
  expired: {
    title: 'Ha pasado demasiado tiempo',
    sentence:
      'Para proteger su clínica, tiene diez minutos para terminar en Digitail. No se ha conectado nada. Empezar de nuevo es cosa de un minuto.',
    ...startAgain,
  },
  'already-used': {
    title: 'Este paso ya está hecho',
    sentence: 'Ha vuelto a una página que ya se usó, quizá con el botón «Atrás». Sus clínicas están como las dejó.',
    ...myClinics,
  },
  'other-browser': {
    title: 'Empezó en otro navegador',
    sentence:
      'Solo podemos terminar en el navegador en el que pulsó «Conectar». No se ha conectado nada. Vuelva a ese navegador o empiece aquí de nuevo.',
    ...startAgain,
  },
  'other-person': {
    title: 'Esto lo empezó otra persona',
    sentence:
      'La sesión abierta no es de la persona que pulsó «Conectar». No se ha conectado nada. Puede empezar de nuevo por su cuenta.',
    ...startAgain,
  },
  'signed-out': {
    title: 'Vuelva a entrar, por favor',
    sentence:
      'Su sesión se cerró mientras estaba en Digitail. No se ha conectado nada. Entre y pulse otra vez «Conectar».',
    button: 'Entrar',
  },
  'unknown-attempt': {
    title: 'No reconocemos esta dirección',
    sentence: 'La página que ha abierto no corresponde a nada que se empezara aquí. No ha cambiado nada.',
    ...startPage,
  },
  'bad-callback': {
    title: 'Faltaba algo',
    sentence:
      'Digitail le envió de vuelta sin todo lo que necesitamos, así que nos detuvimos. No se ha conectado nada. Empiece de nuevo, por favor.',
    ...startAgain,
  },
  'code-refused': {
    title: 'Digitail no lo confirmó',
    sentence:
      'Ha vuelto de Digitail, pero Digitail no confirmó su respuesta. No se ha conectado nada. A la segunda suele funcionar.',
    ...startAgain,
  },
  'digitail-unavailable': {
    title: 'Digitail no responde',
    sentence:
      'Digitail tiene problemas, así que no hemos podido terminar. No se ha conectado nada. Espere unos minutos y vuelva a intentarlo.',
    button: 'Reintentar',
  },
  'digitail-unclear': {
    title: 'La respuesta se perdió por el camino',
    sentence:
      'Puede que Digitail dijera que sí, pero su respuesta no nos llegó entera. No se ha conectado nada. Puede empezar de nuevo sin riesgo.',
    ...startAgain,
  },
  'not-permitted': {
    title: 'Esta cuenta de Digitail no tiene permiso',
    sentence:
      'No puede compartir esta clínica. Pregunte a quien administra Digitail en su clínica o empiece de nuevo con otra cuenta.',
    ...startAgain,
  },
  'no-clinics': {
    title: 'Esta cuenta de Digitail no tiene clínicas',
    sentence:
      'Ha entrado en Digitail, pero la cuenta no pertenece a ninguna clínica. No se ha conectado nada. Para usar otra cuenta:',
    steps: switchAccount,
    button: 'Volver a conectar',
  },
  misconfigured: {
    title: 'Este error es nuestro',
    sentence: `Nuestra propia configuración nos impide llegar a Digitail. No se ha conectado nada, y reintentar no servirá. Escriba a ${brand.supportEmail} e incluya la referencia de abajo.`,
    ...myClinics,
  },
  'our-trouble': {
    title: 'Algo ha fallado por nuestra parte',
    sentence: `No hemos podido terminar este paso. Lo que funcionaba sigue funcionando. Espere un minuto y vuelva a intentarlo; si sigue igual, escriba a ${brand.supportEmail} e incluya la referencia de abajo.`,
    ...myClinics,
  },
  declined: {
    title: 'Busquemos la cuenta correcta',
    sentence:
      'Ha dicho que esta no es su clínica, así que no se ha conectado nada. Digitail recuerda quién ha entrado. Para cambiar de cuenta:',
    steps: switchAccount,
    button: 'Volver a conectar',
  },
  'confirm-expired': {
    title: 'La pregunta ha caducado',
    sentence:
      'Esperamos su respuesta media hora y después olvidamos lo que Digitail nos dijo. No se ha conectado nada. Empezar de nuevo es cosa de un minuto.',
    ...startAgain,
  },
  'confirm-changed': {
    title: 'Algo ha cambiado mientras tanto',
    sentence:
      'Mientras la pregunta estaba abierta, otra persona cambió una de estas clínicas. Su respuesta no se ha usado. Vuelva a mirar y decida, por favor.',
    button: 'Volver a mirar',
  },
  'nothing-chosen': {
    title: 'No se marcó ninguna clínica',
    sentence: 'No se ha conectado nada. Marque al menos una clínica antes de decir que sí.',
    button: 'Volver a elegir',
  },
  'too-many-attempts': {
    title: 'Hagamos una pausa',
    sentence:
      '«Conectar» se ha pulsado muchas veces en poco tiempo. No ha cambiado nada. Espere unos minutos y vuelva a pulsarlo.',
    ...myClinics,
  },
  'link-revoked': { ...linkOver['link-revoked'], ...startPage },
  'link-used': { ...linkOver['link-used'], ...startPage },
  'link-expired': { ...linkOver['link-expired'], ...startPage },
}

export const outcomePage: Translation<typeof englishPage> = {
  reference: 'Referencia para soporte',
}
