import { brand } from '@/components/brand'
import type { invitation as english } from '../en/invitation'
import type { Translation } from '../speak'

export const invitation: Translation<typeof english> = {
  subject: `Invitación a ${brand.name}`,
  preview: '{who} le ha enviado una invitación.',
  title: `Le damos la bienvenida a ${brand.name}`,
  who: `{who} le invita a ${brand.name}, que conecta clínicas veterinarias con Digitail.`,
  as: 'Pulse el botón para entrar como {email}. No necesita contraseña.',
  button: 'Entrar',
  works: 'El enlace funciona una sola vez, durante {days, plural, one {# día} many {# de días} other {# días}}.',
  later:
    'Después, la invitación sigue en pie: abra {address}, escriba su dirección de correo y le llegará un enlace nuevo.',
  notYou: '¿No sabe de qué se trata? Ignore este correo; no ocurre nada sin usted.',
  help: `¿Preguntas? Escriba a ${brand.supportEmail}.`,
}
