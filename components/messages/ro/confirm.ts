import { brand } from '@/components/brand'
import type { confirm as english } from '../en/confirm'
import type { Translation } from '../speak'

export const confirm: Translation<typeof english> = {
  title: 'Este clinica dumneavoastră?',
  titleMany: 'Sunt clinicile dumneavoastră?',
  from: 'Din Digitail',
  account: 'Cont Digitail',
  signedInAs: `Ați intrat în ${brand.name} ca {who}.`,
  chooseMany: 'Bifați clinicile de conectat.',
  yes: 'Da, conectați',
  saving: 'Se conectează…',
  yesSwitch: 'Da, treceți la acest cont',
  no: 'Nu, este alt cont',
  back: 'Spre clinicile mele',
  noHint: 'Dacă nu este, nu se conectează nimic și vă arătăm cum să schimbați contul în Digitail.',
  nothingYet: 'Nu se conectează nimic până nu spuneți da.',
  standing: {
    new: null,
    'same-account': 'Deja conectată cu acest cont. Dacă spuneți da, conexiunea se reînnoiește.',
    switch: 'Până acum, conectată cu {account}. Dacă spuneți da, trece la acest cont; până reușește, rămâne cel vechi.',
    switchUnnamed:
      'Până acum, conectată cu alt cont Digitail. Dacă spuneți da, trece la acesta; până reușește, rămâne cel vechi.',
    taken: 'Deja conectată de alte persoane. Rugați-le să vă adauge sau scrieți echipei de asistență.',
  },
  otherAccount: {
    title: 'Este alt cont Digitail decât înainte',
    sentence: 'Până acum, clinica a fost conectată cu {expected}. Acea conexiune rămâne cum este, dacă nu spuneți da.',
  },
  missing: {
    title: 'Acest cont nu vede {clinic}',
    sentence:
      'Voiați să o reconectați, dar nu este printre clinicile acestui cont Digitail. Dacă vă așteptați să fie, alegeți „Nu” și schimbați contul.',
  },
  allTaken: {
    title: 'Aici nu aveți ce conecta',
    sentence:
      'Toate clinicile acestui cont Digitail sunt deja conectate de alte persoane. Rugați-le să vă adauge sau scrieți echipei de asistență.',
  },
}
