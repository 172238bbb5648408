import type { today as english } from '../en/today'
import type { Translation } from '../speak'

export const today: Translation<typeof english> = {
  title: 'Hoy en la clínica',
  unavailable: {
    'needs-reconnect': {
      title: 'Digitail ya no nos deja entrar',
      sentence: 'Reconecte la clínica y volverán las citas de hoy.',
    },
    'not-permitted': {
      title: 'No podemos ver las citas',
      sentence:
        'La cuenta de Digitail de esta conexión no tiene permiso. Pida a quien administra Digitail en la clínica que lo permita.',
    },
    'digitail-trouble': {
      title: 'Digitail tiene problemas',
      sentence: 'Seguimos intentándolo; usted no tiene que hacer nada. Actualice la página dentro de unos minutos.',
    },
    'too-many-requests': {
      title: 'Digitail nos pide ir más despacio',
      sentence: 'Pedimos mucho en poco tiempo. No tiene que hacer nada; actualice la página dentro de un minuto.',
    },
    'our-settings': {
      title: 'Algo falla por nuestra parte',
      sentence:
        'Nuestra propia configuración nos impide preguntar a Digitail. Deben actuar quienes mantienen este sitio; usted no tiene que hacer nada.',
    },
    disconnected: {
      title: 'Esta clínica no está conectada',
      sentence: 'Conéctela y las citas de hoy aparecerán aquí.',
    },
  },
  states: { cancelled: 'Cancelada', done: 'Hecha', now: 'Ahora', upcoming: 'Próxima' },
  appointments: '{count, plural, one {# cita} many {# de citas} other {# citas}}',
  clinicTime: 'hora de la clínica ({timezone})',
  readAt: 'Leído de Digitail',
  empty: { title: 'Un día tranquilo', sentence: 'Digitail no tiene citas para hoy.' },
  more: 'Digitail tiene más citas para hoy de las que mostramos aquí.',
  waiting: 'Pidiendo a Digitail las citas de hoy…',
  again: 'Actualizar',
  columns: {
    time: 'Hora',
    patient: 'Paciente',
    owner: 'Dueño',
    vet: 'Vet.',
    visit: 'Visita',
    state: 'Estado',
  },
  unknown: '—',
}
