import type { refusals as english } from '../en/refusals'
import type { Translation } from '../speak'

export const refusals: Translation<typeof english> = {
  tooOften: {
    title: 'Eso fue un poco rápido',
    sentence:
      'Ha hecho demasiadas peticiones en un minuto, así que esta no se ha llevado a cabo. Espere {seconds, plural, =1 {un segundo} one {# segundo} many {# de segundos} other {# segundos}}, vuelva atrás e inténtelo otra vez.',
  },
  tooLarge: {
    title: 'Eso fue demasiado de una vez',
    sentence:
      'El formulario era más grande de lo que esta aplicación acepta, así que no se ha cambiado nada. Vuelva atrás, envíe menos e inténtelo otra vez.',
  },
  home: 'Ir a la página de inicio',
}
