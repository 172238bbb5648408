import type { health as english } from '../en/health'
import type { Translation } from '../speak'

/** What is wrong, and what to do about it. */
export const faults: Translation<typeof english.faults> = {
  'node-too-old': {
    says: 'Node.js {version} este prea vechi pentru această aplicație.',
    fix: 'Instalați Node.js 24 și reporniți.',
  },
  'node-end-of-life': {
    says: 'Node.js {version} nu mai primește corecții de securitate.',
    fix: 'Instalați Node.js 24 și reporniți.',
  },
  'settings-invalid': {
    says: 'Aplicația nu poate porni: {faults}',
    fix: 'Corectați-le în .env sau în mediul de rulare; README descrie fiecare setare.',
  },
  'app-unreachable': {
    says: '{url} nu răspunde de aici ({because}).',
    fix: 'Porniți aplicația, îndreptați numele și proxy-ul spre ea sau corectați APP_URL. Dacă lumea ajunge la ea și doar această mașină nu, lăsați așa.',
  },
  'app-is-another': {
    says: '{url} răspunde (stare {status}), dar nu este această aplicație.',
    fix: 'Corectați APP_URL sau îndreptați proxy-ul spre această aplicație.',
  },
  'host-differs': {
    says: 'Cererile sosesc pentru altă gazdă decât cea din APP_URL, {url}.',
    fix: 'Dacă lumea deschide aplicația la altă adresă, puneți-o pe aceea în APP_URL. Dacă nu, lăsați proxy-ul să transmită antetul Host.',
  },
  'scheme-differs': {
    says: 'Cererile vin cu altă schemă decât cea din APP_URL, {url}. Browserul ne aruncă atunci cookie-urile și nimeni nu poate intra în cont.',
    fix: 'Configurați proxy-ul să treacă lumea de la http la https și să seteze el însuși X-Forwarded-Proto.',
  },
  'redirect-uri-local': {
    says: 'Producția Digitail acceptă doar o adresă https publică, iar a noastră este {uri}.',
    fix: 'Puneți adresa publică în APP_URL sau folosiți DIGITAIL_ENVIRONMENT=sandbox pentru o primă încercare.',
  },
  'cookies-changed': {
    says: 'Un cookie nu ajunge așa cum îl setează aplicația: {name} lipsește, are alt nume sau este modificat.',
    fix: 'Ceva din fața aplicației rescrie Set-Cookie. Dezactivați asta (nginx: proxy_cookie_domain, proxy_cookie_flags, proxy_cookie_path).',
  },
  'database-away': {
    says: 'Baza de date nu răspunde ({because}).',
    fix: 'Porniți-o și verificați gazda, utilizatorul și parola din DATABASE_URL.',
  },
  'database-in-use': {
    says: 'Aplicația rulează pe baza de date integrată din {folder}, care este pentru un singur proces.',
    fix: 'Uitați-vă la Starea sistemului în aplicație sau opriți mai întâi aplicația.',
  },
  'database-embedded': {
    says: 'Producția rulează pe baza de date integrată din {folder}: o singură instanță și un singur disc.',
    fix: 'Puneți în DATABASE_URL un Postgres gol și rulați: npm run move-to-postgres',
  },
  'migrations-missing': {
    says: 'Migrări care lipsesc din baza de date: {count}.',
    fix: 'Rulați: npm run migrate',
  },
  'role-too-strong': {
    says: 'Aplicația se conectează ca {name}, care ar putea modifica jurnalul de audit.',
    fix: 'Creați rolurile cu prisma/roles.sql și puneți digitail_connect_app în DATABASE_URL.',
  },
  'keys-missing': {
    says: 'Chei stocate pentru Digitail sunt sigilate cu {missing}, care nu este în TOKEN_ENCRYPTION_KEYS.',
    fix: 'Puneți {missing} la loc, după prima cheie, și reporniți.',
  },
  'keys-wrong': {
    says: 'Cheia de sub {wrong} din TOKEN_ENCRYPTION_KEYS nu este cea cu care a fost sigilat ce este stocat.',
    fix: 'Puneți la loc cheia corectă sub acest identificator și reporniți. O cheie nouă primește un identificator al ei, înaintea celorlalte.',
  },
  'keys-unopened': {
    says: 'O cheie împachetată din TOKEN_ENCRYPTION_KEYS nu poate fi deschisă ({because}).',
    fix: 'Faceți ca această mașină să ajungă la serviciul de chei și contul ei să poată decripta acolo cu cheia principală.',
  },
  'journal-unwritable': {
    says: 'În {folder} nu se poate scrie: ce vine de la Digitail cât timp baza de date lipsește s-ar pierde odată cu procesul.',
    fix: 'Dați acestui proces dreptul de a scrie acolo sau puneți în DATA_DIR un disc pe care poate scrie.',
  },
  'journal-left': {
    says: 'Fișiere din jurnalul din {folder} care nu pot fi citite: {unreadable}.',
    fix: 'Căutați în loguri „a journal entry cannot be read”. Puneți la loc cheia de criptare care lipsește, apoi redenumiți fișierul fără .unreadable.',
  },
  'background-late': {
    says: 'De câteva minute, nimic nu mai reînnoiește conexiunile în fundal. Ultima dată: {last}.',
    fix: 'Țineți un server pornit sau lăsați un planificator să apeleze POST {path} cu CRON_SECRET în fiecare minut.',
  },
  'restored-waiting': {
    says: 'Conexiuni din copia de siguranță care nu s-au dovedit încă bune: {waiting}.',
    fix: 'Așteptați câteva minute. Pe cele rămase lăsați-le să fie încercate, aici sau cu npm run restore -- --try. Niciodată pe copia unui sistem care încă rulează.',
  },
  'mail-off': {
    says: 'Nu există server de e-mail: fără linkuri de intrare, fără notificări.',
    fix: 'Setați SMTP_URL și EMAIL_FROM.',
  },
  'mail-unreachable': {
    says: '{host} nu răspunde sau nu oferă criptare.',
    fix: 'Verificați gazda și portul din SMTP_URL și dacă această mașină are voie să ajungă acolo (multe gazde închid portul 25; folosiți 587 sau 465).',
  },
  'mail-refuses-us': {
    says: '{host} nu ne acceptă utilizatorul sau parola.',
    fix: 'Corectați-le în SMTP_URL; caracterele speciale trebuie codificate cu procent.',
  },
  'issuer-unreachable': {
    says: '{host} nu spune unde se face autentificarea ({because}).',
    fix: 'Corectați OIDC_ISSUER: este adresa sub care se află /.well-known/openid-configuration.',
  },
  'clock-off': {
    says: 'Ceasul acestei mașini diferă de cel de la {host}. Diferența în secunde: {seconds}.',
    fix: 'Porniți sincronizarea orei (timedatectl set-ntp true).',
  },
  'clock-far-off': {
    says: 'Ceasul acestei mașini diferă de cel de la {host}. Diferența în secunde: {seconds}. Intrarea în cont nu va reuși, iar ce este valabil pare expirat.',
    fix: 'Porniți sincronizarea orei (timedatectl set-ntp true), apoi reporniți aplicația.',
  },
  'clock-unknown': {
    says: 'Niciun răspuns de la {host} nu a spus ora: ceasul nostru nu a putut fi comparat.',
    fix: 'Verificați că sincronizarea orei este pornită (timedatectl) și uitați-vă din nou aici când Digitail răspunde.',
  },
  'digitail-unreachable': {
    says: '{url} nu răspunde ({because}).',
    fix: 'Permiteți acestei mașini să ajungă acolo: server de nume, firewall, proxy de ieșire. Dacă adresa este greșită, corectați setarea DIGITAIL_…_URL.',
  },
}
