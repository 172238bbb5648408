import type { timeline as english } from '../en/timeline'
import type { Translation } from '../speak'

export const timeline: Translation<typeof english> = {
  title: 'Ce s-a întâmplat',
  lead: 'Cele mai noi întâi. Reînnoirile reușite nu apar.',
  by: '· {who}',
  app: 'aplicația',
  linkHolder: 'cineva cu un link de conectare',
  somebody: 'cineva care nu mai este aici',
  reason: '„{text}”',
  failure: 'Problema întâlnită: {word}',
  unknown: 'Ceva ce această versiune nu cunoaște: {word}',
  none: 'Încă nimic.',
  older: 'Mai vechi',
  latest: 'Înapoi la cele mai noi',
}
