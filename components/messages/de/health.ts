import type { health as english } from '../en/health'
import type { Translation } from '../speak'
import { checks } from './health-checks'
import { faults } from './health-faults'

export const health: Translation<typeof english> = {
  title: 'Systemzustand',
  lead: 'Was diese App zum Laufen braucht, gerade eben geprüft. Es wurde nichts verändert.',
  allGood: 'Alles ist in Ordnung.',
  someWrong: 'Etwas braucht Ihre Aufmerksamkeit.',
  fix: 'Was zu tun ist:',
  states: { good: 'In Ordnung', warn: 'Ansehen', bad: 'Beheben' },
  checks,
  faults,
  release: 'Nacheinander ausprobieren',
  released:
    'Sie werden jetzt ausprobiert, alle paar Sekunden eine. Wenn eine nicht mehr funktioniert, bitten wir die Praxis, sie neu zu verbinden.',
}
