import type { clinic as english } from '../en/clinic'
import type { Translation } from '../speak'

export const clinic: Translation<typeof english> = {
  details: 'Esta conexión',
  account: 'Cuenta de Digitail',
  connectedBy: 'Conectada por',
  connectedSince: 'Conectada',
  lastExchange: 'Último intercambio',
  clinicTime: 'Zona horaria de la clínica',
  alsoServes: 'Sirve también a',
  unknownPerson: 'ya no se sabe',
  byLink: 'con un enlace de conexión',
  justConnected: '{name} ya está conectada con Digitail. Aquí tiene su día, en tiempo real.',
  connect: {
    title: 'Conectar esta clínica',
    sentence: 'Entre en Digitail, diga que sí y compruebe el nombre. Es cosa de un minuto.',
    button: 'Conectar con Digitail',
  },
  reconnect: {
    title: 'Reconectar',
    sentence: 'Entre otra vez en Digitail, con la misma cuenta. Aquí todo queda como está.',
    button: 'Reconectar con Digitail',
  },
  disconnect: {
    title: 'Desconectar',
    summary: 'Desconectar {name}',
    what: 'Al pulsar el botón de abajo:',
    steps: [
      'Borramos enseguida y para siempre nuestro acceso a Digitail.',
      'Dejamos de leer los datos de la clínica.',
      'Lo que usted hizo en Digitail sigue allí, intacto.',
    ],
    shared: 'La misma conexión sirve a {names}. Al desconectar, también pierden la suya.',
    inDigitail:
      'Puede que Digitail nos siga mostrando entre sus aplicaciones conectadas. También puede quitarnos allí.',
    undo: 'Puede volver a conectar cuando quiera.',
    button: 'Desconectar ahora',
    working: 'Desconectando…',
  },
}
