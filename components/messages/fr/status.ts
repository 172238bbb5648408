import type { status as english } from '../en/status'
import type { Translation } from '../speak'

const reconnect = 'Reconecte para continuar. Es cosa de un minuto.'

export const status: Translation<typeof english> = {
  health: {
    live: {
      word: 'Conectada',
      sentence: 'Conectada con Digitail, y todo funciona.',
      next: 'Nos ocupamos de que siga así. Usted no tiene que hacer nada.',
    },
    degraded: {
      word: 'Esperando a Digitail',
      sentence: 'Digitail tiene problemas.',
      next: 'Seguimos intentándolo; usted no tiene que hacer nada.',
    },
    needs_reconnect: {
      word: 'Hay que reconectar',
      sentence: 'Digitail ya no nos deja entrar.',
      next: reconnect,
    },
    disconnected: {
      word: 'Desconectada',
      sentence: 'Esta clínica se desconectó. Ya no leemos nada de ella.',
      next: 'Vuelva a conectarla cuando quiera.',
    },
    never: {
      word: 'Sin conectar',
      sentence: 'Esta clínica todavía no está conectada.',
      next: 'Conéctela cuando quiera.',
    },
  },
  reasons: {
    revoked: {
      sentence: 'Digitail ya no nos deja entrar. Puede que alguien haya quitado allí nuestro acceso.',
      next: reconnect,
    },
    expired: {
      sentence: 'El permiso que Digitail nos dio ha caducado.',
      next: reconnect,
    },
    lost_rotation: {
      sentence: 'Nuestra conexión con Digitail se rompió mientras se renovaba. No se ha perdido ningún dato.',
      next: reconnect,
    },
    forbidden: {
      sentence: 'La cuenta de Digitail de esta conexión ya no puede ver esta clínica.',
      next: 'Pida a quien administra Digitail en la clínica que lo permita, o reconecte con otra cuenta.',
    },
  },
  ourTrouble: {
    sentence: 'Algo por nuestra parte nos impide llegar a Digitail.',
    next: 'Ya lo sabemos y trabajamos en ello; usted no tiene que hacer nada.',
  },
  nextTry: 'Próximo intento',
  lastExchange: 'Último intercambio con Digitail',
  since: 'desde',
}
