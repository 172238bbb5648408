import type { notices as english } from '../en/notices'
import type { Translation } from '../speak'

const previews: Translation<typeof english.previews> = {
  title: 'So sehen E-Mails aus',
  kinds: {
    repair: 'An eine Praxis: bitte neu verbinden',
    'repair-fixed': 'An eine Praxis: wieder verbunden',
    clinics: 'An Admins: Praxen, bei denen jemand handeln muss',
    'clinics-fixed': 'An Admins: wieder verbunden',
    configuration: 'An Admins: Digitail akzeptiert diese App nicht',
    'configuration-fixed': 'An Admins: Digitail akzeptiert sie wieder',
    background: 'An Admins: Hintergrunddienst steht still',
    'background-fixed': 'An Admins: Hintergrunddienst läuft wieder',
    approval: 'An Admins: ein Link wartet auf Ihre Entscheidung',
    digest: 'An Admins: der Wochenbericht',
    test: 'Die Test-E-Mail',
  },
  back: 'Alle Meldungen',
  lead: 'Mit erfundenen Praxen. Das Aussehen folgt Ihrem Bildschirm, hell oder dunkel.',
  subject: 'Betreff',
  html: 'So sehen es die meisten',
  text: 'Als reiner Text',
}

export const notices: Translation<typeof english> = {
  title: 'Meldungen',
  lead: 'Wem wir worüber geschrieben haben und was als Nächstes kommt. Wir schreiben nur, wenn jemand handeln muss.',
  off: {
    title: 'Es gibt keinen Mailserver, deshalb wird nichts gesendet',
    sentence:
      'Unten steht, was gesendet worden wäre. Nichts davon wartet: Sobald SMTP_URL und EMAIL_FROM gesetzt sind, geht überall dort die letzte Erinnerung hinaus, wo noch jemand handeln muss.',
  },
  held: {
    title: 'E-Mails zu einzelnen Praxen warten',
    sentence:
      'Solange etwas bei allen nicht stimmt, schreiben wir niemandem über die eigene Praxis. Danach geht es von selbst weiter.',
  },
  list: {
    title: 'Was gesendet wurde',
    empty: 'Wir mussten noch niemandem schreiben.',
    emptyFiltered: 'Nichts von dieser Art.',
    show: { all: 'Alle', sent: 'Gesendet', failed: 'Nicht zugestellt' },
    filter: 'Zeigen',
    older: 'Ältere',
    newest: 'Zurück zu den neuesten',
    to: 'An {who}',
    contact: 'Kontakt',
    admin: 'Admin',
    again: 'Nochmal senden',
    nextTry: 'Nächster Versuch',
    noClinic: 'Eine Praxis, die es nicht mehr gibt',
  },
  fates: {
    sent: 'Gesendet',
    unsent: 'Wäre gesendet worden',
    failed: 'Nicht zugestellt',
    waiting: 'Unterwegs',
    held: 'Wartet',
  },
  steps: {
    first: 'Erste Meldung',
    'day-3': 'Erinnerung, Tag 3',
    'day-7': 'Erinnerung, Tag 7',
    'day-14': 'Letzte Erinnerung, Tag 14',
    fixed: 'Behoben',
    digest: 'Wochenbericht',
  },
  causes: {
    RECONNECT: 'Neu verbinden',
    CONFIGURATION: 'Digitail akzeptiert diese App nicht',
    BACKGROUND: 'Der Hintergrunddienst steht still',
    APPROVAL: 'Ein Link wartet auf Ihre Entscheidung',
    DIGEST: 'Wochenbericht',
  },
  failures: {
    refused: 'Der Mailserver sagt, dass es dieses Postfach nicht gibt. Prüfen Sie die Adresse.',
    'sign-in': 'Der Mailserver akzeptiert unseren Benutzer oder unser Passwort nicht. Prüfen Sie SMTP_URL.',
    unreachable: 'Der Mailserver antwortet nicht. Prüfen Sie SMTP_URL.',
    'server-trouble': 'Der Mailserver konnte die E-Mail nicht annehmen.',
    unfinished: 'Wir wurden beim Senden zweimal unterbrochen. Vielleicht ist sie angekommen, vielleicht nicht.',
  },
  next: {
    title: 'Als Nächstes',
    empty: 'Nichts, solange nichts passiert.',
    held: 'wartet, bis die Störung vorbei ist',
  },
  digest: {
    title: 'Wochenbericht',
    at: 'Nächster Versand',
    off: 'In den Einstellungen abgeschaltet.',
    yours: 'Sie bekommen ihn.',
    notYours: 'Sie bekommen ihn nicht.',
    take: 'Wochenbericht bestellen',
    leave: 'Wochenbericht abbestellen',
  },
  test: {
    title: 'Funktioniert E-Mail?',
    sentence: 'Eine Test-E-Mail an {email}, jetzt gleich.',
    button: 'Test-E-Mail senden',
    waiting: 'Wir fragen den Mailserver…',
  },
  previews,
  said: {
    queued: 'Sie geht innerhalb einer Minute hinaus.',
    over: 'Das hat sich erledigt, es gibt nichts mehr zu senden.',
    'no-mail': 'Es gibt keinen Mailserver, der sie senden könnte.',
    sent: 'Der Mailserver hat die Test-E-Mail angenommen. Schauen Sie in Ihr Postfach.',
    'too-soon': 'Einen Moment: Sie haben gerade eine gesendet. Versuchen Sie es in einer halben Minute wieder.',
    'digest-on': 'Sie bekommen den Wochenbericht.',
    'digest-off': 'Sie bekommen keinen Wochenbericht mehr.',
  },
  testFailed: 'Die Test-E-Mail ließ sich nicht senden.',
  contact: {
    title: 'An wen wir schreiben',
    hint: 'Wer eine E-Mail bekommt, wenn bei dieser Praxis jemand handeln muss. Wenn leer: {who} (hat die Praxis verbunden).',
    noFallback:
      'Wer eine E-Mail bekommt, wenn bei dieser Praxis jemand handeln muss. Ohne Adresse erfahren es nur die Admins.',
    label: 'E-Mail des Kontakts',
    button: 'Kontakt speichern',
  },
  unsubscribe: {
    title: 'Wochenbericht abbestellen?',
    sentence: 'Wenn bei einer Praxis jemand handeln muss, erfahren Sie es weiterhin.',
    button: 'Ja, abbestellen',
    done: {
      title: 'Erledigt',
      sentence: 'Sie bekommen keinen Wochenbericht mehr. Als Admin können Sie ihn unter „Meldungen“ wieder bestellen.',
    },
    unknown: {
      title: 'Dieser Link funktioniert nicht',
      sentence: 'Er ist unvollständig oder zu alt. Sie können den Wochenbericht unter „Meldungen“ abbestellen.',
    },
    toStart: 'Zur Startseite',
  },
}
