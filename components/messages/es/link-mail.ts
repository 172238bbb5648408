import { brand } from '@/components/brand'
import type { linkMail as english } from '../en/link-mail'
import type { Translation } from '../speak'

export const linkMail: Translation<typeof english> = {
  connect: {
    subject: 'Por favor, conecte {clinic} con Digitail',
    title: 'Conectar {clinic}',
    what: `${brand.name} le pide que conecte {clinic} con Digitail. Es cosa de un minuto.`,
    whatNamed: `{who} (${brand.name}) le pide que conecte {clinic} con Digitail. Es cosa de un minuto.`,
    button: 'Conectar la clínica',
  },
  repair: {
    subject: 'Hay que reconectar {clinic} con Digitail',
    title: 'Reconectar {clinic}',
    what: `${brand.name} le pide que reconecte {clinic}: Digitail ya no nos deja entrar. Todo queda como está, y es cosa de un minuto.`,
    whatNamed: `{who} (${brand.name}) le pide que reconecte {clinic}: Digitail ya no nos deja entrar. Todo queda como está, y es cosa de un minuto.`,
    button: 'Reconectar la clínica',
  },
  account:
    'Necesita una cuenta de Digitail de la clínica, y ninguna cuenta con nosotros. No se conecta nada hasta que usted vea el nombre de la clínica y diga que sí.',
  passOn: '¿No le corresponde a usted? Reenvíe este correo a quien administra Digitail en la clínica.',
  until: 'El enlace funciona solo para esta clínica, hasta el {when} (UTC).',
  help: `¿Preguntas? Escriba a ${brand.supportEmail}.`,
}
