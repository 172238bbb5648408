import type { clinic as english } from '../en/clinic'
import type { Translation } from '../speak'

export const clinic: Translation<typeof english> = {
  details: 'Această conexiune',
  account: 'Cont Digitail',
  connectedBy: 'Conectată de',
  connectedSince: 'Conectată',
  lastExchange: 'Ultima comunicare',
  clinicTime: 'Fusul orar al clinicii',
  alsoServes: 'Valabilă și pentru',
  unknownPerson: 'cineva care nu mai este aici',
  byLink: 'cineva cu un link de conectare',
  justConnected: '{name} și Digitail sunt acum legate. Iată ziua clinicii, în direct.',
  connect: {
    title: 'Conectați această clinică',
    sentence: 'Intrați în Digitail, spuneți da și verificați numele. Durează un minut.',
    button: 'Conectați la Digitail',
  },
  reconnect: {
    title: 'Reconectați',
    sentence: 'Intrați încă o dată în Digitail, cu același cont. Aici totul rămâne cum este.',
    button: 'Reconectați la Digitail',
  },
  disconnect: {
    title: 'Deconectați',
    summary: 'Deconectați {name}',
    what: 'Când apăsați butonul de mai jos:',
    steps: [
      'Ne ștergem imediat și definitiv accesul la Digitail.',
      'Nu mai citim nimic de la clinică.',
      'Ce ați făcut în Digitail rămâne acolo, neatins.',
    ],
    shared: 'Aceeași conexiune este valabilă și pentru {names}. Prin deconectare se încheie și pentru ele.',
    inDigitail: 'Digitail ne poate păstra încă în lista de aplicații conectate. Ne puteți elimina și de acolo.',
    undo: 'Puteți conecta clinica din nou oricând.',
    button: 'Deconectați acum',
    working: 'Se deconectează…',
  },
}
