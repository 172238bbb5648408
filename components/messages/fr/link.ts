import { brand } from '@/components/brand'
import type { link as english } from '../en/link'
import type { Translation } from '../speak'
import { linkResults } from './link-results'

export const link: Translation<typeof english> = {
  results: linkResults,
  open: {
    title: 'Conectar {clinic}',
    titleRepair: 'Reconectar {clinic}',
    asks: `${brand.name} se lo pide.`,
    asksNamed: `{who}, de ${brand.name}, se lo pide.`,
    what: `Así ${brand.name} podrá trabajar con {clinic} en Digitail: citas, pacientes, veterinarios. Necesita una cuenta de Digitail de la clínica, y ninguna cuenta aquí.`,
    whatRepair: `Digitail ya no deja entrar a ${brand.name} en {clinic}. Entre otra vez en Digitail, con una cuenta de la clínica. Todo lo demás queda como está.`,
    stepsTitle: 'Qué va a ocurrir',
    steps: [
      'Usted entra en Digitail, en su propia página. Nunca vemos su contraseña.',
      'Digitail le pregunta si podemos trabajar con la clínica.',
      'Le mostramos el nombre de la clínica. Un clic, y queda conectada.',
    ],
    button: 'Conectar con Digitail',
    buttonRepair: 'Reconectar con Digitail',
    leaving: 'Le llevamos a Digitail…',
    again: 'Usar otra cuenta de Digitail',
    until: 'Este enlace caduca',
    notYou: '¿No administra usted Digitail en esta clínica? Pase el enlace a quien lo haga.',
    waiting: {
      title: 'Hemos preguntado a un admin',
      sentence:
        'Este enlace se usó con la cuenta de otra clínica, y un admin decide si es correcto. Si fue un descuido, use la cuenta correcta.',
    },
  },
  confirm: {
    other: {
      title: 'Esta cuenta no ve {clinic}',
      sentence: 'El enlace se creó para {clinic}, y la cuenta de Digitail que ha usado pertenece a:',
      lead: 'Todavía no hay nada conectado.',
      what: `Si aun así es correcto, alguien de ${brand.name} tiene que confirmarlo antes. Hasta entonces no se conecta nada.`,
      ask: 'Es correcto, pregunten',
      asking: 'Preguntando…',
      no: 'No, usar otra cuenta',
    },
    noHint: 'Si no lo es, no se conectará nada y le mostraremos cómo cambiar de cuenta en Digitail.',
  },
  reference: 'Referencia para soporte',
  forClinic: 'Para {clinic}',
}
