import { brand } from '@/components/brand'
import type { linkOver as englishOver, linkResults as englishResults } from '../en/link-results'
import type { Translation } from '../speak'

const switchAccount = [
  'Abra Digitail en este navegador y salga de la cuenta.',
  'Vuelva aquí y pulse el botón de abajo.',
  'Entre en Digitail con la cuenta de la clínica.',
]

const startAgain = { button: 'Empezar de cero' }
const nothingMore = { button: null }

export const linkOver: Translation<typeof englishOver> = {
  'link-revoked': {
    title: 'Este enlace se ha anulado',
    sentence: 'Quien lo envió ya no lo necesita o ha enviado otro. No se ha conectado nada.',
    ...nothingMore,
  },
  'link-used': {
    title: 'Este enlace ya cumplió su función',
    sentence: 'Con él se conectó la clínica. No queda nada por hacer y puede cerrar esta página.',
    ...nothingMore,
  },
  'link-expired': {
    title: 'Este enlace ha caducado',
    sentence:
      'Para proteger la clínica, cada enlace funciona por un tiempo limitado. No se ha conectado nada. Pida uno nuevo a quien se lo envió.',
    ...nothingMore,
  },
}

export const linkResults: Translation<typeof englishResults> = {
  connected: {
    title: 'Todo listo. ¡Gracias!',
    sentence: 'La clínica ya está conectada con Digitail. No queda nada por hacer y puede cerrar esta página.',
    ...nothingMore,
  },
  waiting: {
    title: 'Hemos preguntado',
    sentence:
      'Todavía no hay nada conectado. Quien le envió el enlace decide ahora si esta es la clínica correcta. Puede cerrar esta página.',
    ...nothingMore,
  },
  denied: {
    title: 'Usted decidió no conectar',
    sentence: 'No se ha compartido nada. Si cambia de opinión, el enlace sigue funcionando.',
    button: 'Reintentar',
  },
  declined: {
    title: 'Busquemos la cuenta correcta',
    sentence: 'No se ha conectado nada. Digitail recuerda quién ha entrado. Para usar otra cuenta:',
    steps: switchAccount,
    button: 'Volver a conectar',
  },
  'no-clinics': {
    title: 'Esta cuenta de Digitail no tiene clínicas',
    sentence: 'No se ha conectado nada. Para usar otra cuenta:',
    steps: switchAccount,
    button: 'Volver a conectar',
  },
  'already-used': {
    title: 'Este paso ya está hecho',
    sentence:
      'Ha vuelto a una página que ya se usó, quizá con el botón «Atrás». Si la clínica aún no está conectada, empiece de nuevo.',
    ...startAgain,
  },
  'unknown-attempt': {
    title: 'No reconocemos esta dirección',
    sentence: 'La página que ha abierto no corresponde a nada que se empezara aquí. No ha cambiado nada.',
    ...startAgain,
  },
  'other-browser': {
    title: 'Empezó en otro navegador',
    sentence:
      'Solo podemos terminar en el navegador en el que se pulsó el botón. No se ha conectado nada. Vuelva a ese navegador o abra el enlace aquí.',
    ...nothingMore,
  },
  misconfigured: {
    title: 'Este error es nuestro',
    sentence: `Nuestra propia configuración nos impide llegar a Digitail. No se ha conectado nada, y reintentar no servirá. Escriba a ${brand.supportEmail} e incluya la referencia de abajo.`,
    ...nothingMore,
  },
  'our-trouble': {
    title: 'Algo ha fallado por nuestra parte',
    sentence: `No hemos podido terminar este paso. Espere un minuto y vuelva a intentarlo; si sigue igual, escriba a ${brand.supportEmail} e incluya la referencia de abajo.`,
    ...startAgain,
  },
  'confirm-changed': {
    title: 'Algo ha cambiado mientras tanto',
    sentence: 'Mientras la pregunta estaba abierta, otra persona cambió la clínica. Su respuesta no se ha usado.',
    ...startAgain,
  },
  'too-many-attempts': {
    title: 'Hagamos una pausa',
    sentence: 'El botón se ha pulsado muchas veces en poco tiempo. Espere unos minutos y vuelva a pulsarlo.',
    button: 'Reintentar',
  },
  ...linkOver,
  'link-replaced': {
    title: 'Hay un enlace más reciente',
    sentence:
      'Le enviaron este enlace otra vez, y solo funciona el último. Busque un correo posterior o pida que se lo envíen.',
    ...nothingMore,
  },
  'link-unknown': {
    title: 'No conocemos este enlace',
    sentence:
      'Quizá una parte de la dirección se perdió por el camino. Ábralo otra vez desde el correo o pida uno nuevo.',
    ...nothingMore,
  },
  'link-not-needed': {
    title: 'Ya vuelve a funcionar',
    sentence: 'Alguien se adelantó: la clínica está conectada. No queda nada por hacer y puede cerrar esta página.',
    ...nothingMore,
  },
}
