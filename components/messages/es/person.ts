import type { person as english } from '../en/person'
import type { Translation } from '../speak'

export const person: Translation<typeof english> = {
  back: 'Personas',
  lastSeen: 'Última vez',
  invitation: {
    title: 'Invitación',
    sent: 'Enviada',
    worksUntil: 'Su enlace caduca',
    expired:
      'El enlace ya es demasiado antiguo. La invitación sigue en pie: reenvíela, o la persona puede pedir un enlace en la página para entrar.',
    notMailed: 'Todavía no le ha llegado ningún correo. Aun así, la invitación vale y la persona puede entrar.',
    noMail:
      'No hay servidor de correo configurado, así que avísele usted: se entra en la página de inicio con esta dirección.',
    button: 'Enviar la invitación',
    again: 'Reenviar',
    sending: 'Enviando…',
  },
  role: {
    title: 'Rol',
    ADMIN: 'Un admin ve todas las clínicas, invita a personas y cambia lo que pueden hacer los demás.',
    STAFF: 'El personal de la clínica ve las clínicas que se le asignaron, las conecta y las desconecta.',
    makeAdmin: 'Pasar a admin',
    makeStaff: 'Pasar a personal',
    yourself: 'Su propio rol y su acceso los cambia otro admin, para que nadie se quede fuera sin querer.',
  },
  language: {
    title: 'Idioma de sus correos',
    label: 'Idioma',
    button: 'Guardar',
    sentence: 'La persona puede cambiarlo al pie de cada página.',
  },
  clinics: {
    title: 'Clínicas que ve',
    admin: 'Como admin ve todas las clínicas. Estas contarán cuando sea personal de la clínica.',
    none: 'Ninguna clínica todavía. Busque una y añádala.',
    more: 'Y {more, number} más. Busque para encontrar una de ellas.',
    label: 'Buscar una clínica',
    hint: 'Una parte del nombre o el número de Digitail',
    search: 'Buscar',
    found: 'Encontradas',
    notFound: 'Ninguna clínica lleva eso en el nombre.',
    narrow: 'Puede que haya más. Escriba un poco más del nombre.',
    add: 'Añadir',
    remove: 'Quitar',
    has: 'La ve',
  },
  sessions: {
    title: 'Sesiones abiertas ahora',
    none: 'Ninguna en este momento.',
    end: 'Cerrar todas sus sesiones',
    what: 'Su sesión se cierra enseguida en todos los navegadores y los enlaces enviados dejan de funcionar. Puede volver a entrar.',
  },
  access: {
    title: 'Quitar el acceso',
    sentence: 'Sus sesiones se cierran enseguida y no podrá volver a entrar. Lo que hizo queda registrado.',
    button: 'Quitar el acceso',
    ended: 'Se le quitó el acceso. Si se lo devuelve, podrá entrar con el rol y las clínicas de antes.',
    enable: 'Devolver el acceso',
  },
  trail: {
    title: 'Qué ha ocurrido',
    none: 'Todavía no hay nada registrado.',
    list: 'Lo último sobre esta persona',
    about: 'Todo sobre esta persona',
    by: 'Todo lo que hizo',
  },
  notices: {
    invited: 'Invitación hecha, y el correo va en camino. Elija ahora qué clínicas ve.',
    'invited-admin': 'Invitación como admin hecha, y el correo va en camino.',
    'invited-not-mailed':
      'Invitación hecha, pero el servidor de correo no aceptó el correo. Ya puede entrar; pruebe otra vez con el correo.',
    'invited-no-mail':
      'Invitación hecha. Ya puede entrar; avísele usted, porque no hay servidor de correo configurado.',
    'already-there': 'Esta dirección ya está en la lista. Aquí la tiene.',
    'invitation-sent': 'La invitación va en camino. El enlace del correo anterior ya no funciona.',
    'invitation-not-sent':
      'El servidor de correo no aceptó el correo. No ha cambiado nada; vuelva a intentarlo dentro de un rato.',
    'invitation-just-sent': 'Hace menos de un minuto salió un correo. Dele un momento.',
    'made-admin': 'Es admin a partir de su próximo clic.',
    'made-staff': 'Es personal de la clínica a partir de su próximo clic.',
    'access-ended': 'Ya no tiene acceso, en ningún dispositivo.',
    'access-given': 'Ya puede volver a entrar.',
    'language-set': 'Guardado. Sus correos se escriben en este idioma.',
    'signed-out': 'Se han cerrado todas sus sesiones.',
    'clinic-added': 'Añadida. Ve la clínica a partir de su próximo clic.',
    'clinic-removed': 'Quitada. Ya no ve la clínica.',
    unchanged: 'Ya estaba así. No ha cambiado nada.',
    'not-yourself': 'No puede cambiar su propio acceso. Pídaselo a otro admin.',
    'last-admin': 'Tiene que haber al menos un admin.',
  },
}
