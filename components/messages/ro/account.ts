import type { account as english } from '../en/account'
import type { Translation } from '../speak'

export const account: Translation<typeof english> = {
  title: 'Contul meu',
  name: {
    title: 'Numele meu',
    label: 'Cum vă văd ceilalți aici',
    hint: 'Dacă rămâne gol, apare adresa de e-mail.',
    button: 'Salvați',
    problem: 'Acest nume nu poate fi folosit. Scrieți cel mult 80 de litere obișnuite.',
  },
  language: {
    title: 'Limba mea',
    label: 'Pagini și e-mailuri',
    hint: 'Este și limba e-mailurilor pe care vi le trimitem.',
    button: 'Salvați',
  },
  ways: {
    title: 'Cum intrați în cont',
    email: 'Cu un link trimis pe e-mail la {address}',
    oidc: 'Cu contul de serviciu',
    linked: 'Cu contul de serviciu de la {host}',
    demo: 'Cu butonul din demo',
    none: 'Nu este configurat niciun mod de a intra în cont.',
  },
  sessions: {
    title: 'Unde aveți contul deschis',
    lead: 'Vedeți un browser care nu este al dumneavoastră? Ieșiți din cont acolo și anunțați-ne.',
    list: 'Browsere cu contul deschis',
    unknown: 'Un browser care nu spune ce este',
    on: 'pe {system}',
    isThis: 'acest browser',
    since: 'Deschis',
    last: 'Folosit',
    network: 'Din rețeaua {network}',
    end: 'Ieșiți',
    endOthers: 'Ieșiți din celelalte',
    onlyThis: 'Doar în acest browser.',
  },
  notices: {
    renamed: 'Salvat.',
    unchanged: 'Era deja așa. Nu s-a schimbat nimic.',
    'bad-name': 'Acest nume nu poate fi folosit. Scrieți cel mult 80 de litere obișnuite.',
    ended: 'Ați ieșit din cont acolo.',
    'already-ended': 'Sesiunea de acolo se încheiase deja.',
  },
}
