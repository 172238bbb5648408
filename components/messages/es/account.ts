import type { account as english } from '../en/account'
import type { Translation } from '../speak'

export const account: Translation<typeof english> = {
  title: 'Su cuenta',
  name: {
    title: 'Su nombre',
    label: 'Cómo le ven aquí los demás',
    hint: 'Si lo deja vacío, se ve su dirección de correo.',
    button: 'Guardar',
    problem: 'Este nombre no se puede usar. Escriba hasta 80 letras normales.',
  },
  language: {
    title: 'Su idioma',
    label: 'Páginas y correos',
    hint: 'También el de los correos que le enviamos.',
    button: 'Guardar',
  },
  ways: {
    title: 'Cómo entra usted',
    email: 'Con un enlace que enviamos a {address}',
    oidc: 'Con su cuenta de trabajo',
    linked: 'Con su cuenta de trabajo en {host}',
    demo: 'Con el botón de la demostración',
    none: 'No hay configurada ninguna forma de entrar.',
  },
  sessions: {
    title: 'Dónde tiene la sesión abierta',
    lead: '¿Ve alguna sesión que no es suya? Ciérrela y avísenos.',
    list: 'Navegadores con la sesión abierta',
    unknown: 'Un navegador que no dice cuál es',
    on: 'en {system}',
    isThis: 'este navegador',
    since: 'Sesión abierta',
    last: 'Último uso',
    network: 'Desde la red {network}',
    end: 'Cerrar',
    endOthers: 'Cerrar todas las demás',
    onlyThis: 'Solo en este navegador.',
  },
  notices: {
    renamed: 'Guardado.',
    unchanged: 'Ya estaba así. No ha cambiado nada.',
    'bad-name': 'Este nombre no se puede usar. Escriba hasta 80 letras normales.',
    ended: 'Esa sesión se ha cerrado.',
    'already-ended': 'Esa sesión ya estaba cerrada.',
  },
}
