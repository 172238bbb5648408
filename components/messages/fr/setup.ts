import type { setup as english } from '../en/setup'
import type { Translation } from '../speak'

export const setup: Translation<typeof english> = {
  title: 'Ya casi está',
  lead: 'La aplicación funciona, pero aún no tiene ajustes. Quien la mantiene hace esto una sola vez, en su máquina:',
  demo: '¿Solo quiere echar un vistazo? Deténgala y después:',
  copy: 'Cree un archivo para los ajustes:',
  fill: 'Rellene lo que haga falta:',
  migrate: 'Prepare la base de datos:',
  start: 'Vuelva a iniciarla:',
  doctor: '¿Algo no está claro? {command} dice qué falta y cómo arreglarlo.',
}
