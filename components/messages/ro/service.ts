import type { service as english } from '../en/service'
import type { Translation } from '../speak'

/** Banners about all clinics at once. For staff: nothing to do. For admins: what it is and who must act. */
export const service: Translation<typeof english> = {
  staff: {
    title: 'Digitail are probleme',
    sentence: 'Unele lucruri pot întârzia. Încercăm în continuare; nu trebuie să faceți nimic.',
  },
  admin: {
    'provider-outage': {
      title: 'Digitail are probleme',
      sentence:
        'Multe clinici deodată nu pot fi reînnoite. Nicio clinică nu s-a schimbat și niciuna nu trebuie reconectată. Continuă de la sine.',
    },
    'our-configuration': {
      title: 'Digitail nu acceptă această aplicație',
      sentence:
        'Nu se poate reînnoi nimic până când ID-ul de client, secretul de client și adresele Digitail din setări nu sunt corecte. Nicio clinică nu s-a schimbat. După corectare continuă de la sine.',
    },
    late: {
      title: 'Activitatea din fundal nu merge',
      sentence:
        'Conexiunile se reînnoiesc doar când sunt folosite. Verificați dacă merge un server sau planificatorul care îl apelează.',
      lastRun: 'A mers ultima dată',
      never: 'Nu a mers niciodată.',
    },
  },
  since: 'A început',
}
