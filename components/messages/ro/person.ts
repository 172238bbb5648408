import type { person as english } from '../en/person'
import type { Translation } from '../speak'

export const person: Translation<typeof english> = {
  back: 'Persoane',
  lastSeen: 'Ultima dată aici',
  invitation: {
    title: 'Invitație',
    sent: 'Trimisă pe e-mail',
    worksUntil: 'Linkul funcționează până',
    expired:
      'Linkul este prea vechi acum. Invitația rămâne: trimiteți-o din nou sau persoana cere un link pe pagina de intrare.',
    notMailed: 'Niciun e-mail nu a ajuns încă. Invitația este totuși valabilă și persoana poate intra în cont.',
    noMail:
      'Nu este configurat un server de e-mail, așa că anunțați persoana: poate intra în cont pe pagina de start, cu această adresă.',
    button: 'Trimiteți invitația',
    again: 'Retrimiteți',
    sending: 'Se trimite…',
  },
  role: {
    title: 'Rol',
    ADMIN: 'Un admin vede toate clinicile, invită persoane și schimbă ce au voie ceilalți.',
    STAFF: 'Echipa clinicii vede clinicile primite, le conectează și le deconectează.',
    makeAdmin: 'Faceți admin',
    makeStaff: 'Treceți în echipă',
    yourself: 'Rolul și accesul dumneavoastră le schimbă alt admin, ca nimeni să nu rămână pe dinafară.',
  },
  language: {
    title: 'Limba e-mailurilor',
    label: 'Limbă',
    button: 'Salvați',
    sentence: 'Persoana o poate schimba în josul oricărei pagini.',
  },
  clinics: {
    title: 'Clinici pe care le vede',
    admin: 'Ca admin vede toate clinicile. Acestea contează după trecerea în echipa clinicii.',
    none: 'Încă nicio clinică. Căutați una și adăugați-o.',
    more: 'Și încă {more, number}. Căutați ca să găsiți una dintre ele.',
    label: 'Căutați o clinică',
    hint: 'O parte din nume sau numărul din Digitail',
    search: 'Căutați',
    found: 'Găsite',
    notFound: 'Nicio clinică nu are asta în nume.',
    narrow: 'S-ar putea să fie mai multe. Scrieți ceva mai mult din nume.',
    add: 'Adăugați',
    remove: 'Scoateți',
    has: 'O vede',
  },
  sessions: {
    title: 'În cont acum',
    none: 'Nicăieri în acest moment.',
    end: 'Scoateți din cont peste tot',
    what: 'Persoana este scoasă imediat din cont în toate browserele, iar linkurile trimise nu mai funcționează. Poate intra din nou.',
  },
  access: {
    title: 'Încheiați accesul',
    sentence: 'Persoana este scoasă imediat din cont peste tot și nu mai poate intra. Ce a făcut rămâne în jurnal.',
    button: 'Încheiați accesul',
    ended: 'Accesul a fost încheiat. Dacă îl redați, persoana poate intra cu rolul și clinicile de dinainte.',
    enable: 'Redați accesul',
  },
  trail: {
    title: 'Ce s-a întâmplat',
    none: 'Nu este încă nimic în jurnal.',
    list: 'Cele mai noi despre această persoană',
    about: 'Tot despre această persoană',
    by: 'Tot ce a făcut',
  },
  notices: {
    invited: 'Invitația este pe drum, prin e-mail. Alegeți acum ce clinici vede persoana.',
    'invited-admin': 'Invitația ca admin este pe drum, prin e-mail.',
    'invited-not-mailed':
      'Persoana este în listă, dar serverul de e-mail nu a preluat invitația. Poate intra în cont; încercați din nou e-mailul.',
    'invited-no-mail':
      'Persoana este în listă și poate intra acum în cont; anunțați-o, pentru că nu este configurat un server de e-mail.',
    'already-there': 'Această adresă este deja în listă. Iată persoana.',
    'invitation-sent': 'Invitația este pe drum. Linkul din e-mailul de dinainte nu mai funcționează.',
    'invitation-not-sent':
      'Serverul de e-mail nu a preluat mesajul. Nu s-a schimbat nimic; încercați din nou peste un timp.',
    'invitation-just-sent': 'Un e-mail a plecat acum mai puțin de un minut. Mai așteptați puțin.',
    'made-admin': 'Este admin de la următorul clic.',
    'made-staff': 'Este în echipa clinicii de la următorul clic.',
    'access-ended': 'Accesul s-a încheiat, pe toate dispozitivele.',
    'access-given': 'Poate intra din nou în cont.',
    'language-set': 'Salvat. E-mailurile către această persoană sunt scrise în această limbă.',
    'signed-out': 'Persoana a fost scoasă din cont peste tot.',
    'clinic-added': 'Adăugată. Persoana vede clinica de la următorul clic.',
    'clinic-removed': 'Scoasă. Persoana nu mai vede clinica.',
    unchanged: 'Era deja așa. Nu s-a schimbat nimic.',
    'not-yourself': 'Nu vă puteți schimba propriul acces. Rugați alt admin.',
    'last-admin': 'Trebuie să existe cel puțin un admin.',
  },
}
