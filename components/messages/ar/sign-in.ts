import { brand } from '@/components/brand'
import type { signIn as english } from '../en/sign-in'
import type { Translation } from '../speak'

export const signIn: Translation<typeof english> = {
  title: 'Su clínica y Digitail, mano con pata.',
  lead: `${brand.name} conecta su clínica con Digitail en un minuto y la mantiene conectada.`,
  panel: 'Entrar',
  email: 'Correo del trabajo',
  emailHint: 'Le enviamos un enlace. No hace falta contraseña.',
  sendLink: 'Enviarme un enlace',
  sending: 'Enviando…',
  oidc: 'Entrar con la cuenta de trabajo',
  or: 'o',
  demoTitle: 'Dé una vuelta por la demostración',
  demoHint: 'Clínicas inventadas, mascotas inventadas. Nada sale de este equipo.',
  demoStaff: 'Continuar como personal',
  demoAdmin: 'Continuar como admin',
  invited: 'Solo pueden entrar las personas invitadas.',
  noWay: 'Todavía no hay configurada ninguna forma de entrar. Avise a quien mantiene este sitio, por favor.',
  checkMail: {
    title: 'Mire su correo',
    sentence:
      'Si {email} tiene una invitación, va en camino un enlace para entrar. Funciona una sola vez, durante quince minutos.',
    anyone:
      'Si su dirección tiene una invitación, va en camino un enlace para entrar. Funciona una sola vez, durante quince minutos.',
    hint: '¿No hay nada? Mire en la carpeta de correo no deseado o pruebe otra vez con la dirección a la que llegó su invitación.',
    button: 'Usar otra dirección',
  },
  mail: {
    subject: `Su enlace para entrar en ${brand.name}`,
    title: `Entrar en ${brand.name}`,
    what: 'Pulse el botón para entrar como {email}.',
    button: 'Entrar',
    limits:
      'El enlace funciona una sola vez, durante {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}.',
    notYou: '¿No lo pidió usted? Ignore este correo; sin él, nadie puede entrar.',
    help: `¿Preguntas? Escriba a ${brand.supportEmail}.`,
  },
  confirmLink: {
    title: 'Ya casi está',
    sentence: 'Pulse el botón para terminar de entrar.',
    as: 'Va a entrar como {email}.',
    why: 'Se lo preguntamos para que un programa de correo que abre enlaces por su cuenta no gaste el suyo.',
    button: 'Entrar',
  },
  again: {
    title: '¿Sigue siendo usted?',
    sentence:
      'Lo que quiere hacer tiene mucho alcance, y hace más de diez minutos que entró. Entre otra vez, por favor, para que nadie más pueda hacerlo en su pantalla.',
    as: 'Ha entrado como {email}.',
    nothingYet: 'Todavía no ha cambiado nada. Después volverá a la misma página y pulsará otra vez el botón.',
    sendLink: 'Enviarme un enlace',
    oidc: 'Entrar con la cuenta de trabajo',
    demo: { staff: 'Continuar como personal', admin: 'Continuar como admin' },
    notAsked:
      'Su cuenta de trabajo le dejó pasar sin preguntar quién es, así que no sabemos si es usted. Salga antes de esa cuenta y vuelva a intentarlo.',
    notAskedButMail:
      'Su cuenta de trabajo le dejó pasar sin preguntar quién es, así que no sabemos si es usted. Use mejor el enlace por correo.',
    noWay: 'Salga y vuelva a entrar como lo hizo antes.',
    back: 'Ahora no, volver',
    goOn: 'Gracias. Ya puede continuar: pulse el botón otra vez.',
  },
  problem: {
    title: 'No ha podido entrar',
    button: 'Volver al inicio',
    reasons: {
      'link-used': 'Este enlace para entrar ya se usó o es demasiado antiguo. Pida uno nuevo; llega en un momento.',
      'not-invited': 'Esta cuenta no puede entrar aquí. Pida una invitación a la persona que se ocupa de este sitio.',
      cancelled: 'No se terminó de entrar. No ha cambiado nada. Puede volver a intentarlo.',
      'too-many': 'Demasiados intentos en poco tiempo. Espere unos minutos y vuelva a intentarlo.',
      ours: `Algo en nuestra propia configuración le impide entrar. Escriba a ${brand.supportEmail}, por favor.`,
    },
  },
}
