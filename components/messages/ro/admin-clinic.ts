import { brand } from '@/components/brand'
import type { adminClinic as english } from '../en/admin-clinic'
import type { Translation } from '../speak'

const causes: Translation<typeof english.causes> = {
  works: 'Reînnoirile și cererile merg.',
  never: 'Clinica nu are nicio conexiune. A fost scoasă dintr-una sau nu a avut niciodată.',
  disconnected: 'Cineva a deconectat-o. Cheile ei pentru Digitail au fost șterse definitiv.',
  revoked: 'Digitail refuză reînnoirea: cineva a eliminat această aplicație acolo sau a închis contul.',
  expired: 'Accesul primit de la Digitail era valabil o perioadă limitată, iar aceasta s-a încheiat.',
  lost_rotation: 'O reînnoire a plecat, dar răspunsul nu a mai ajuns. Cheia veche s-a consumat cu ea.',
  forbidden: 'Digitail respinge chiar și o cheie abia reînnoită: contul a fost dezactivat sau și-a pierdut drepturile.',
  'digitail-trouble': 'Digitail nu răspunde la reînnoirile acestei clinici sau răspunde cu o eroare.',
  'digitail-outage': 'Digitail are probleme la multe clinici deodată, așa că reînnoirile sunt oprite pentru toate.',
  'our-configuration': 'Digitail nu acceptă ce trimite această aplicație. Trebuie corectate setările sau aplicația.',
  restored:
    'Cheile ei vin dintr-o copie de siguranță și pot fi depășite. Așteaptă până când un admin permite să fie încercate: Starea sistemului.',
  'background-late': 'Cheia a expirat și nimic nu reînnoiește cheile în fundal.',
  overdue:
    'Cheia a expirat, deși altele se reînnoiesc. Poate că nu mai poate fi deschisă: lipsește o cheie de criptare?',
}

const whoActs: Translation<typeof english.whoActs> = {
  nobody: 'Nimeni. Se rezolvă de la sine.',
  clinic: 'Cineva de la clinică, cu contul ei Digitail: trebuie reconectată.',
  'clinic-manager': 'Cine acordă drepturi în contul Digitail al clinicii. Apoi cineva de acolo o reconectează.',
  operator: `Cine administrează ${brand.name}: trebuie verificate setările și logurile.`,
}

const tests: Translation<typeof english.tests> = {
  answered: 'Digitail a răspuns, iar contul vede această clinică.',
  'not-seen':
    'Digitail a răspuns, dar contul nu mai vede această clinică. Trebuie să acționeze cine acordă drepturi acolo.',
  'needs-reconnect': 'Digitail ne-a refuzat. Cineva de la clinică trebuie să o reconecteze.',
  'not-connected': 'Nimic nu este conectat, așa că nu am întrebat nimic.',
  'not-permitted': 'Digitail a răspuns că acest cont nu are voie. Trebuie să acționeze cine acordă drepturi acolo.',
  budget: 'Nu am întrebat nimic: contul și-a consumat cererile pentru minutul acesta. Nimeni nu trebuie să acționeze.',
  unavailable: 'Digitail nu a dat un răspuns util. Încercăm în continuare; nimeni nu trebuie să acționeze.',
  'our-configuration':
    'Digitail nu acceptă ce trimite această aplicație. Trebuie să acționeze cine administrează aplicația.',
}

const notices: Translation<typeof english.notices> = {
  refreshed: 'Reînnoită. Conexiunea are o cheie nouă.',
  'under-way': 'Cineva se ocupă deja. Reveniți peste câteva clipe.',
  busy: 'Prea multe reînnoiri așteaptă. Îi vine rândul de la sine.',
  resting: 'Ultima reînnoire nu a reușit, așa că așteptăm puțin. Continuă de la sine, la ora de mai jos.',
  'held-back': 'Reînnoirile sunt oprite cât durează incidentul. După aceea continuă de la sine.',
  failed: 'Digitail nu a dat o cheie nouă. Nu s-a pierdut nimic; încercăm din nou de la sine.',
  'needs-reconnect': 'Digitail a refuzat. Cineva de la clinică trebuie să o reconecteze.',
  'not-connected': 'Nimic nu este conectat, deci nu este nimic de reînnoit.',
  'too-soon': 'Ați apăsat acum câteva secunde. Așteptați zece secunde, apoi apăsați din nou.',
  tested: 'Testată. Rezultatul este mai jos.',
  disconnected: 'Deconectată. Motivul este în istoric.',
  'no-reason': 'Nu s-a făcut nimic. Scrieți mai întâi motivul.',
  'contact-saved': 'Salvat. De acum, e-mailurile despre această clinică merg acolo.',
  'contact-bad': 'Nu s-a schimbat nimic: aceasta nu este o adresă de e-mail. Scrieți-o ca nume@clinica.ro.',
}

export const adminClinic: Translation<typeof english> = {
  back: 'Clinici conectate',
  evidence: 'Cum stă clinica',
  cause: 'Cauza',
  since: 'De când',
  lastCall: 'Ultima cerere reușită',
  lastTest: 'Ultimul test',
  next: 'Urmează, de la sine',
  anyMoment: 'în orice clipă',
  whoMustAct: 'Cine trebuie să acționeze',
  noTest: 'niciunul încă',
  answeredIn: '({ms} ms)',
  causes,
  whoActs,
  steps: {
    renew: 'Se reînnoiește',
    'try-again': 'Încercăm din nou',
    renewing: 'Se reînnoiește chiar acum.',
    none: 'Nimic nu se întâmplă de la sine.',
  },
  tests,
  notices,
  renew: { button: 'Reînnoiți', working: 'Se reînnoiește…' },
  test: { button: 'Testați', working: 'Întrebăm Digitail…' },
  reconnect: 'Reconectați chiar de aici',
  sendLink: 'Trimiteți link de conectare',
  sendRepairLink: 'Trimiteți link de reconectare',
  members: 'Echipa clinicii',
  noMembers: 'încă nimeni',
  staffPage: 'Vedeți pagina echipei',
  technical: {
    title: 'Pentru programatori',
    lead: 'Ce este în baza de date. Nimic secret.',
    connection: 'Conexiune',
    generation: 'Generație',
    issued: 'Cheie din',
    expires: 'Cheie valabilă până la',
    renewal: 'Reînnoire la',
    failures: 'Eșecuri la rând',
    lastFailure: 'Ultimul eșec',
    none: 'niciunul',
  },
  disconnect: {
    reason: 'Motiv',
    reasonHint: 'Pentru istoric. Echipa clinicii nu îl vede.',
  },
}
