import { brand } from '@/components/brand'
import type { adminClinic as english } from '../en/admin-clinic'
import type { Translation } from '../speak'

const causes: Translation<typeof english.causes> = {
  works: 'Las renovaciones y las peticiones funcionan.',
  never: 'Ninguna conexión sirve a esta clínica: se retiró de la que tenía, o nunca tuvo una.',
  disconnected: 'Alguien la desconectó. Sus claves de acceso a Digitail se borraron para siempre.',
  revoked: 'Digitail se niega a renovarla: alguien quitó allí esta aplicación o cerró la cuenta.',
  expired: 'Lo que Digitail nos dio valía por un tiempo limitado, y ese tiempo ha terminado.',
  lost_rotation: 'Se envió una renovación y la respuesta nunca llegó. Con ella se gastó la clave anterior.',
  forbidden: 'Digitail rechaza incluso una clave recién renovada: la cuenta se desactivó o perdió sus permisos.',
  'digitail-trouble': 'Digitail no responde a las renovaciones de esta clínica, o responde con un error.',
  'digitail-outage': 'Digitail falla con muchas clínicas a la vez, así que las renovaciones esperan en todas.',
  'our-configuration':
    'Digitail no acepta lo que esta aplicación envía. Hay que corregir la configuración o la aplicación.',
  restored:
    'Sus claves vienen de una copia de seguridad y pueden estar anticuadas. Esperan a que un admin permita probarlas en «Estado del sistema».',
  'background-late': 'Su clave ha caducado y nada renueva claves en segundo plano.',
  overdue: 'Su clave ha caducado mientras otras se renuevan. Quizá no se pueda abrir: ¿falta una clave de cifrado?',
}

const whoActs: Translation<typeof english.whoActs> = {
  nobody: 'Nadie. Se arregla por sí sola.',
  clinic: 'Alguien de la clínica, con su cuenta de Digitail: tiene que reconectar.',
  'clinic-manager': 'Quien da los permisos en el Digitail de la clínica. Después, alguien de allí reconecta.',
  operator: `Quien mantiene ${brand.name}: mire la configuración y los registros del servidor.`,
}

const tests: Translation<typeof english.tests> = {
  answered: 'Digitail respondió, y la cuenta ve esta clínica.',
  'not-seen': 'Digitail respondió, pero la cuenta ya no ve esta clínica. Debe actuar quien da allí los permisos.',
  'needs-reconnect': 'Digitail no nos dejó entrar. Alguien de la clínica tiene que reconectar.',
  'not-connected': 'No hay nada conectado, así que no se preguntó nada.',
  'not-permitted': 'Digitail respondió que la cuenta no tiene permiso. Debe actuar quien da allí los permisos.',
  budget: 'No se preguntó nada: esta cuenta ya gastó sus peticiones de este minuto. Nadie tiene que actuar.',
  unavailable: 'Digitail no dio una respuesta útil. Seguimos intentándolo; nadie tiene que actuar.',
  'our-configuration': 'Digitail no acepta lo que esta aplicación envía. Debe actuar quien mantiene la aplicación.',
}

const notices: Translation<typeof english.notices> = {
  refreshed: 'Renovada. La conexión tiene una clave nueva.',
  'under-way': 'Alguien ya está en ello. Vuelva a mirar dentro de un momento.',
  busy: 'Hay demasiadas renovaciones en espera. Ya le llegará su turno.',
  resting: 'La última renovación falló, así que esperamos un poco. Seguirá por sí sola a la hora indicada abajo.',
  'held-back': 'Las renovaciones esperan mientras dure el incidente. Después siguen por sí solas.',
  failed: 'Digitail no dio una clave nueva. No se ha perdido nada; lo volveremos a intentar.',
  'needs-reconnect': 'Digitail se negó. Alguien de la clínica tiene que reconectar.',
  'not-connected': 'No hay nada conectado, así que no hay nada que renovar.',
  'too-soon': 'Ya se pulsó hace unos segundos. Espere diez segundos y vuelva a pulsar.',
  tested: 'Prueba hecha. El resultado está abajo.',
  disconnected: 'Desconectada. El motivo está en el historial.',
  'no-reason': 'No se ha hecho nada. Escriba primero el motivo.',
  'contact-saved': 'Guardado. Los correos sobre esta clínica irán allí a partir de ahora.',
  'contact-bad': 'No se ha cambiado nada: esto no es una dirección de correo. Escríbala como nombre@clinica.com.',
}

export const adminClinic: Translation<typeof english> = {
  back: 'Clínicas conectadas',
  evidence: 'Cómo está',
  cause: 'Causa',
  since: 'Desde',
  lastCall: 'Última petición correcta',
  lastTest: 'Última prueba',
  next: 'Qué sigue por sí solo',
  anyMoment: 'en cualquier momento',
  whoMustAct: 'Quién actúa',
  noTest: 'ninguna todavía',
  answeredIn: '({ms} ms)',
  causes,
  whoActs,
  steps: {
    renew: 'Se renueva',
    'try-again': 'Lo volvemos a intentar',
    renewing: 'Se está renovando ahora mismo.',
    none: 'No ocurre nada por sí solo.',
  },
  tests,
  notices,
  renew: { button: 'Renovar ya', working: 'Renovando…' },
  test: { button: 'Probar ya', working: 'Probando…' },
  reconnect: 'Reconectarla aquí',
  sendLink: 'Enviar enlace de conexión',
  sendRepairLink: 'Enviar enlace de reconexión',
  members: 'Personal de la clínica',
  noMembers: 'nadie todavía',
  staffPage: 'Ver la página de su personal',
  technical: {
    title: 'Para desarrolladores',
    lead: 'Lo que hay en la base de datos. Nada secreto.',
    connection: 'Conexión',
    generation: 'Generación',
    issued: 'Clave desde',
    expires: 'Clave válida hasta',
    renewal: 'Próxima renovación',
    failures: 'Fallos seguidos',
    lastFailure: 'Último fallo',
    none: 'ninguno',
  },
  disconnect: {
    reason: 'Motivo',
    reasonHint: 'Para el historial. El personal de la clínica no lo ve.',
  },
}
