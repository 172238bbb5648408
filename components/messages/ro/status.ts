import type { status as english } from '../en/status'
import type { Translation } from '../speak'

const reconnect = 'Reconectați clinica pentru a continua. Durează un minut.'

export const status: Translation<typeof english> = {
  health: {
    live: {
      word: 'Conectată',
      sentence: 'Conectată la Digitail și totul funcționează.',
      next: 'Avem grijă să rămână așa. Nu trebuie să faceți nimic.',
    },
    degraded: {
      word: 'Așteaptă Digitail',
      sentence: 'Digitail are probleme.',
      next: 'Încercăm în continuare; nu trebuie să faceți nimic.',
    },
    needs_reconnect: {
      word: 'De reconectat',
      sentence: 'Digitail nu ne mai dă acces.',
      next: reconnect,
    },
    disconnected: {
      word: 'Deconectată',
      sentence: 'Această clinică a fost deconectată. Nu mai citim nimic de la ea.',
      next: 'O puteți conecta din nou oricând.',
    },
    never: {
      word: 'Neconectată',
      sentence: 'Această clinică nu este încă conectată.',
      next: 'O puteți conecta oricând doriți.',
    },
  },
  reasons: {
    revoked: {
      sentence: 'Digitail nu ne mai dă acces. Poate că cineva ne-a eliminat de acolo.',
      next: reconnect,
    },
    expired: {
      sentence: 'Permisiunea primită de la Digitail a expirat.',
      next: reconnect,
    },
    lost_rotation: {
      sentence: 'Legătura noastră cu Digitail s-a rupt în timp ce se reînnoia. Nu s-au pierdut date.',
      next: reconnect,
    },
    forbidden: {
      sentence: 'Contul Digitail din spatele acestei conexiuni nu mai are voie să vadă clinica.',
      next: 'Rugați persoana care administrează Digitail la clinică să permită accesul sau reconectați cu alt cont.',
    },
  },
  ourTrouble: {
    sentence: 'Ceva de la noi ne ține departe de Digitail.',
    next: 'Am văzut și lucrăm la asta; nu trebuie să faceți nimic.',
  },
  nextTry: 'Următoarea încercare',
  lastExchange: 'Ultima comunicare cu Digitail',
  since: 'a început',
}
