import type { service as english } from '../en/service'
import type { Translation } from '../speak'

export const service: Translation<typeof english> = {
  staff: {
    title: 'Digitail tiene problemas',
    sentence: 'Algunas cosas pueden retrasarse. Seguimos intentándolo; usted no tiene que hacer nada.',
  },
  admin: {
    'provider-outage': {
      title: 'Digitail tiene problemas',
      sentence:
        'Hay muchas clínicas que no se pueden renovar a la vez. No se ha cambiado ninguna clínica y nadie tiene que reconectar. Todo sigue por sí solo.',
    },
    'our-configuration': {
      title: 'Digitail no acepta esta aplicación',
      sentence:
        'No se puede renovar nada hasta que en la configuración estén bien el identificador de cliente, el secreto de cliente y las direcciones de Digitail. No se ha cambiado ninguna clínica. Después, todo sigue por sí solo.',
    },
    late: {
      title: 'El trabajo en segundo plano está parado',
      sentence:
        'Las conexiones solo se renuevan cuando se usan. Compruebe que haya un servidor en marcha, o el programador de tareas que lo llama.',
      lastRun: 'Última vez',
      never: 'No se ha ejecutado nunca.',
    },
  },
  since: 'Desde',
}
