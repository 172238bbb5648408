import type { people as english } from '../en/people'
import type { Translation } from '../speak'

export const people: Translation<typeof english> = {
  title: 'Personas',
  lead: 'Solo pueden entrar las personas de esta lista.',
  you: 'usted',
  roles: { ADMIN: 'Admin', STAFF: 'Personal' },
  states: { invited: 'Invitado', active: 'Activo', disabled: 'Sin acceso' },
  search: { label: 'Buscar personas', hint: 'Nombre o correo', button: 'Buscar', clear: 'Ver a todos' },
  filter: 'Ver',
  filters: { all: 'Todos', admins: 'Admins', staff: 'Personal', invited: 'Invitados', disabled: 'Sin acceso' },
  columns: { person: 'Persona', access: 'Acceso', clinics: 'Clínicas', sessions: 'Sesiones', last: 'Última vez' },
  clinics: '{count, plural, =0 {ninguna todavía} one {# clínica} many {# de clínicas} other {# clínicas}}',
  allClinics: 'todas las clínicas',
  sessions: '{count, plural, =0 {ahora no} one {# navegador} many {# de navegadores} other {# navegadores}}',
  neverSeen: 'todavía no',
  nobody: {
    title: 'Nadie coincide',
    sentence: 'Ningún nombre ni dirección de correo contiene eso. Pruebe con una parte más corta.',
  },
  nobodyHere: { title: 'Nadie aquí', sentence: 'No hay nadie en este grupo.' },
  pages: 'Páginas',
  next: 'Siguiente',
  previous: 'Anterior',
  invite: {
    title: 'Invitar a alguien',
    email: 'Correo del trabajo',
    role: 'Rol',
    language: 'Idioma',
    hint: 'Recibe un correo con un enlace para entrar. Después elija qué clínicas ve.',
    button: 'Invitar',
    sending: 'Invitando…',
  },
  everybodyOut: {
    title: 'Cerrar la sesión de todos',
    sentence:
      'Para un mal día: un equipo perdido, un correo filtrado. Se cierra enseguida la sesión en todos los navegadores menos en este. Las conexiones con Digitail siguen, y todos pueden volver a entrar.',
    button: 'Cerrar todas las sesiones',
  },
  notices: {
    'bad-email': 'Esto no es una dirección de correo. Escríbala como nombre@clinica.com.',
    'everybody-out': 'Se ha cerrado la sesión de todos los demás.',
  },
}
