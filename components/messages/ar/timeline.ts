import type { timeline as english } from '../en/timeline'
import type { Translation } from '../speak'

export const timeline: Translation<typeof english> = {
  title: 'Qué ha ocurrido',
  lead: 'Lo último primero. No se muestran las renovaciones que salieron bien.',
  by: 'por {who}',
  app: 'la aplicación',
  linkHolder: 'alguien con un enlace de conexión',
  somebody: 'alguien que ya no está',
  reason: '«{text}»',
  failure: 'Qué se encontró: {word}',
  unknown: 'Algo que esta versión no conoce: {word}',
  none: 'Nada todavía.',
  older: 'Previos',
  latest: 'Volver a lo último',
}
