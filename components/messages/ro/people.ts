import type { people as english } from '../en/people'
import type { Translation } from '../speak'

export const people: Translation<typeof english> = {
  title: 'Persoane',
  lead: 'Doar persoanele din această listă pot intra în cont.',
  you: 'eu',
  roles: { ADMIN: 'Admin', STAFF: 'Echipa clinicii' },
  states: { invited: 'Invitat', active: 'Activ', disabled: 'Acces încheiat' },
  search: { label: 'Căutați persoane', hint: 'Nume sau e-mail', button: 'Căutați', clear: 'Vedeți pe toți' },
  filter: 'Afișați',
  filters: {
    all: 'Toți',
    admins: 'Admini',
    staff: 'Echipa clinicii',
    invited: 'Invitați',
    disabled: 'Acces încheiat',
  },
  columns: { person: 'Persoană', access: 'Acces', clinics: 'Clinici', sessions: 'În cont', last: 'Ultima dată' },
  clinics: '{count, plural, =0 {încă niciuna} one {# clinică} few {# clinici} other {# de clinici}}',
  allClinics: 'toate clinicile',
  sessions: '{count, plural, =0 {nu acum} one {# browser} few {# browsere} other {# de browsere}}',
  neverSeen: 'încă nu',
  nobody: {
    title: 'Nu am găsit pe nimeni',
    sentence: 'Niciun nume și nicio adresă de e-mail nu conține acest text. Încercați o parte mai scurtă.',
  },
  nobodyHere: { title: 'Nimeni aici', sentence: 'Nu este nimeni în acest grup.' },
  pages: 'Pagini',
  next: 'Înainte',
  previous: 'Înapoi',
  invite: {
    title: 'Invitați pe cineva',
    email: 'E-mail de serviciu',
    role: 'Rol',
    language: 'Limbă',
    hint: 'Primește un e-mail cu un link de intrare în cont. Apoi alegeți ce clinici vede.',
    button: 'Invitați',
    sending: 'Se trimite…',
  },
  everybodyOut: {
    title: 'Scoateți pe toată lumea din cont',
    sentence:
      'Pentru o zi proastă: un laptop pierdut, un e-mail ajuns unde nu trebuie. Toată lumea este scoasă imediat din cont, în afară de acest browser. Conexiunile cu Digitail continuă și toată lumea poate intra din nou.',
    button: 'Scoateți pe toți acum',
  },
  notices: {
    'bad-email': 'Aceasta nu este o adresă de e-mail. Scrieți-o ca nume@clinica.ro.',
    'everybody-out': 'Toți ceilalți au fost scoși din cont.',
  },
}
