import { brand } from '@/components/brand'
import type { clinics as english } from '../en/clinics'
import type { Translation } from '../speak'

export const clinics: Translation<typeof english> = {
  title: 'Mis clínicas',
  connect: 'Conectar con Digitail',
  leaving: 'Le llevamos a Digitail…',
  connectAnother: 'Conectar otra clínica',
  reconnect: 'Reconectar',
  open: 'Abrir {clinic}',
  empty: {
    title: 'Traiga su clínica',
    lead: `Con su clínica conectada, ${brand.name} puede leer su día en Digitail: citas, pacientes, veterinarios. Siempre al día y sin escribir nada dos veces.`,
    stepsTitle: 'Qué va a ocurrir',
    steps: [
      { title: 'Usted entra en Digitail', text: 'En la página del propio Digitail. Nunca vemos su contraseña.' },
      { title: 'Usted dice que sí', text: 'Digitail le pregunta si podemos leer los datos de su clínica.' },
      { title: 'Usted comprueba el nombre', text: 'Le mostramos la clínica. Un clic, y queda conectada.' },
    ],
    takes: 'Es cosa de un minuto. Puede deshacerlo cuando quiera.',
  },
}
