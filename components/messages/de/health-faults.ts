import type { health as english } from '../en/health'
import type { Translation } from '../speak'

/** What is wrong, and what to do about it. */
export const faults: Translation<typeof english.faults> = {
  'node-too-old': {
    says: 'Node.js {version} ist zu alt für diese App.',
    fix: 'Installieren Sie Node.js 24 und starten Sie neu.',
  },
  'node-end-of-life': {
    says: 'Node.js {version} bekommt keine Sicherheitsupdates mehr.',
    fix: 'Installieren Sie Node.js 24 und starten Sie neu.',
  },
  'settings-invalid': {
    says: 'Die App kann nicht starten: {faults}',
    fix: 'Korrigieren Sie das in .env oder in der Umgebung. In der README steht jede Einstellung.',
  },
  'app-unreachable': {
    says: '{url} antwortet von hier aus nicht ({because}).',
    fix: 'Starten Sie die App, richten Sie Name und Proxy auf sie oder korrigieren Sie APP_URL. Wenn andere sie erreichen und nur dieser Rechner nicht, lassen Sie es so.',
  },
  'app-is-another': {
    says: '{url} antwortet (Status {status}), ist aber nicht diese App.',
    fix: 'Korrigieren Sie APP_URL oder richten Sie den Proxy auf diese App.',
  },
  'host-differs': {
    says: 'Anfragen kommen für einen anderen Host an als den in APP_URL, {url}.',
    fix: 'Wenn die App unter einer anderen Adresse geöffnet wird, tragen Sie diese in APP_URL ein. Wenn nicht, muss der Proxy den Host-Header weitergeben.',
  },
  'scheme-differs': {
    says: 'Anfragen kommen mit einem anderen Schema an als dem in APP_URL, {url}. Der Browser verwirft dann unsere Cookies, und niemand kann sich anmelden.',
    fix: 'Lassen Sie den Proxy von http auf https umleiten und X-Forwarded-Proto selbst setzen.',
  },
  'redirect-uri-local': {
    says: 'Die Produktion von Digitail nimmt nur eine öffentliche https-Adresse an, unsere ist {uri}.',
    fix: 'Setzen Sie APP_URL auf die öffentliche Adresse, oder nehmen Sie zum Ausprobieren DIGITAIL_ENVIRONMENT=sandbox.',
  },
  'cookies-changed': {
    says: 'Ein Cookie kommt nicht so an, wie diese App es setzt: {name} fehlt, heißt anders oder wurde verändert.',
    fix: 'Etwas vor der App schreibt Set-Cookie um. Schalten Sie das ab (nginx: proxy_cookie_domain, proxy_cookie_flags, proxy_cookie_path).',
  },
  'database-away': {
    says: 'Die Datenbank antwortet nicht ({because}).',
    fix: 'Starten Sie sie und prüfen Sie Host, Benutzer und Passwort in DATABASE_URL.',
  },
  'database-in-use': {
    says: 'Die App läuft mit der eingebauten Datenbank in {folder}, und die ist nur für einen Prozess.',
    fix: 'Öffnen Sie in der App „Systemzustand“, oder halten Sie die App vorher an.',
  },
  'database-embedded': {
    says: 'Die Produktion läuft mit der eingebauten Datenbank in {folder}: eine Instanz und eine Festplatte.',
    fix: 'Tragen Sie in DATABASE_URL ein leeres Postgres ein und führen Sie aus: npm run move-to-postgres',
  },
  'migrations-missing': {
    says: 'Der Datenbank fehlen Migrationen: {count}.',
    fix: 'Führen Sie aus: npm run migrate',
  },
  'role-too-strong': {
    says: 'Die App meldet sich als {name} an und könnte damit das Audit-Protokoll ändern.',
    fix: 'Legen Sie die Rollen mit prisma/roles.sql an und tragen Sie digitail_connect_app in DATABASE_URL ein.',
  },
  'keys-missing': {
    says: 'Gespeicherte Schlüssel zu Digitail sind mit {missing} versiegelt, das in TOKEN_ENCRYPTION_KEYS fehlt.',
    fix: 'Setzen Sie {missing} wieder hinter den ersten Schlüssel und starten Sie neu.',
  },
  'keys-wrong': {
    says: 'Der Schlüssel unter {wrong} in TOKEN_ENCRYPTION_KEYS ist nicht der, mit dem das Gespeicherte versiegelt wurde.',
    fix: 'Setzen Sie den richtigen Schlüssel wieder unter diese Kennung und starten Sie neu. Ein neuer Schlüssel bekommt eine eigene Kennung, vor den anderen.',
  },
  'keys-unopened': {
    says: 'Ein verpackter Schlüssel in TOKEN_ENCRYPTION_KEYS lässt sich nicht öffnen ({because}).',
    fix: 'Sorgen Sie dafür, dass dieser Rechner den Schlüsseldienst erreicht und sein Konto dort mit dem Hauptschlüssel entschlüsseln darf.',
  },
  'journal-unwritable': {
    says: 'In {folder} kann nicht geschrieben werden: Was von Digitail ankommt, während die Datenbank weg ist, ginge mit dem Prozess verloren.',
    fix: 'Geben Sie diesem Prozess dort Schreibrechte, oder setzen Sie DATA_DIR auf eine Festplatte, auf die er schreiben darf.',
  },
  'journal-left': {
    says: 'Unlesbare Dateien im Journal in {folder}: {unreadable}.',
    fix: 'Suchen Sie im Log nach „a journal entry cannot be read“. Fehlt ein Schlüssel der Verschlüsselung, setzen Sie ihn wieder ein. Benennen Sie die Datei dann um, ohne .unreadable.',
  },
  'background-late': {
    says: 'Seit Minuten wurde im Hintergrund keine Verbindung erneuert. Zuletzt: {last}.',
    fix: 'Lassen Sie einen Server laufen, oder lassen Sie einen Zeitplaner jede Minute POST {path} mit CRON_SECRET aufrufen.',
  },
  'restored-waiting': {
    says: 'Verbindungen aus einer Sicherung, die sich noch nicht bewährt haben: {waiting}.',
    fix: 'Warten Sie ein paar Minuten. Was dann übrig ist, lassen Sie ausprobieren, hier oder mit npm run restore -- --try. Nie auf der Kopie eines Systems, das noch läuft.',
  },
  'mail-off': {
    says: 'Es gibt keinen Mailserver: keine Anmeldelinks, keine Meldungen.',
    fix: 'Setzen Sie SMTP_URL und EMAIL_FROM.',
  },
  'mail-unreachable': {
    says: '{host} antwortet nicht oder bietet keine Verschlüsselung an.',
    fix: 'Prüfen Sie Host und Port in SMTP_URL und ob dieser Rechner den Server erreichen darf (viele Hoster sperren Port 25, nehmen Sie 587 oder 465).',
  },
  'mail-refuses-us': {
    says: '{host} akzeptiert unseren Benutzer oder unser Passwort nicht.',
    fix: 'Korrigieren Sie beides in SMTP_URL. Sonderzeichen müssen prozentkodiert sein.',
  },
  'issuer-unreachable': {
    says: '{host} sagt nicht, wo die Anmeldung ist ({because}).',
    fix: 'Korrigieren Sie OIDC_ISSUER: Das ist die Adresse, unter der /.well-known/openid-configuration liegt.',
  },
  'clock-off': {
    says: 'Die Uhr dieses Rechners weicht um {seconds} Sekunden von der von {host} ab.',
    fix: 'Schalten Sie die Zeitsynchronisierung ein (timedatectl set-ntp true).',
  },
  'clock-far-off': {
    says: 'Die Uhr dieses Rechners weicht um {seconds} Sekunden von der von {host} ab. Die Anmeldung wird scheitern, und Gültiges sieht abgelaufen aus.',
    fix: 'Schalten Sie die Zeitsynchronisierung ein (timedatectl set-ntp true) und starten Sie die App dann neu.',
  },
  'clock-unknown': {
    says: 'Keine Antwort von {host} nannte die Uhrzeit: Unsere Uhr ließ sich nicht vergleichen.',
    fix: 'Prüfen Sie, ob die Zeitsynchronisierung läuft (timedatectl), und sehen Sie hier wieder nach, sobald Digitail antwortet.',
  },
  'digitail-unreachable': {
    says: '{url} antwortet nicht ({because}).',
    fix: 'Sorgen Sie dafür, dass dieser Rechner die Adresse erreicht: Nameserver, Firewall, ausgehender Proxy. Wenn sie falsch ist, korrigieren Sie die Einstellung DIGITAIL_…_URL.',
  },
}
