import type { setup as english } from '../en/setup'
import type { Translation } from '../speak'

/** The page that stands in for everything while the app has not been set up. */
export const setup: Translation<typeof english> = {
  title: 'Aproape gata',
  lead: 'Aplicația merge, dar nu are încă setări. Cine o administrează face asta o singură dată, pe serverul ei:',
  demo: 'Vreți doar să vă uitați puțin? Opriți-o, apoi:',
  copy: 'Creați un fișier pentru setări:',
  fill: 'Completați ce este necesar:',
  migrate: 'Pregătiți baza de date:',
  start: 'Porniți-o din nou:',
  doctor: 'Ceva nu este clar? {command} spune ce lipsește și cum se corectează.',
}
