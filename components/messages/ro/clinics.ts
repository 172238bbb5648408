import { brand } from '@/components/brand'
import type { clinics as english } from '../en/clinics'
import type { Translation } from '../speak'

export const clinics: Translation<typeof english> = {
  title: 'Clinicile mele',
  connect: 'Conectați la Digitail',
  leaving: 'Vă ducem la Digitail…',
  connectAnother: 'Conectați altă clinică',
  reconnect: 'Reconectați',
  open: 'Deschideți {clinic}',
  empty: {
    title: 'Aduceți-vă clinica aici',
    lead: `Odată conectată clinica, ${brand.name} îi poate citi ziua din Digitail: programări, pacienți, medici. Mereu la zi, nimic de scris de două ori.`,
    stepsTitle: 'Ce urmează',
    steps: [
      { title: 'Intrați în Digitail', text: 'Pe pagina Digitail. Noi nu vă vedem niciodată parola.' },
      { title: 'Spuneți da', text: 'Digitail vă întreabă dacă avem voie să citim datele clinicii.' },
      { title: 'Verificați numele', text: 'Vă arătăm clinica. O singură apăsare și este conectată.' },
    ],
    takes: 'Durează cam un minut. Puteți anula oricând.',
  },
}
