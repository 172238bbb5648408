import { brand } from '@/components/brand'
import type { adminClinic as english } from '../en/admin-clinic'
import type { Translation } from '../speak'

const causes: Translation<typeof english.causes> = {
  works: 'Erneuerungen und Aufrufe kommen durch.',
  never: 'Zu dieser Praxis gehört keine Verbindung mehr, oder es gab nie eine.',
  disconnected: 'Jemand hat die Praxis getrennt. Die Schlüssel zu Digitail wurden endgültig gelöscht.',
  revoked: 'Digitail erneuert nicht mehr: Jemand hat diese App dort entfernt oder das Konto geschlossen.',
  expired: 'Was Digitail uns gegeben hat, galt nur eine Zeit lang, und diese Zeit ist um.',
  lost_rotation: 'Eine Erneuerung wurde gesendet, die Antwort kam nie an. Der alte Schlüssel ist damit verbraucht.',
  forbidden:
    'Digitail weist auch einen frisch erneuerten Schlüssel ab: Das Konto wurde abgeschaltet oder hat seine Rechte verloren.',
  'digitail-trouble': 'Digitail antwortet bei dieser Praxis nicht auf Erneuerungen oder meldet einen Fehler.',
  'digitail-outage':
    'Digitail hat bei vielen Praxen zugleich Schwierigkeiten. Deshalb halten wir Erneuerungen für alle zurück.',
  'our-configuration':
    'Digitail akzeptiert nicht, was diese App sendet. Die Einstellungen oder die App müssen korrigiert werden.',
  restored:
    'Die Schlüssel stammen aus einer Sicherung und sind vielleicht veraltet. Sie warten, bis ein Admin sie unter „Systemzustand“ ausprobieren lässt.',
  'background-late': 'Der Schlüssel ist abgelaufen, und im Hintergrund wird nichts erneuert.',
  overdue:
    'Der Schlüssel ist abgelaufen, während andere erneuert werden. Vielleicht lässt er sich nicht öffnen: Fehlt ein Schlüssel der Verschlüsselung?',
}

const notices: Translation<typeof english.notices> = {
  refreshed: 'Erneuert. Die Verbindung hat einen frischen Schlüssel.',
  'under-way': 'Da ist schon jemand dran. Schauen Sie gleich noch einmal.',
  busy: 'Es warten zu viele Erneuerungen. Diese kommt von selbst an die Reihe.',
  resting:
    'Die letzte Erneuerung ist gescheitert, deshalb warten wir kurz. Wann es von selbst weitergeht, steht unten.',
  'held-back': 'Solange die Störung dauert, halten wir Erneuerungen zurück. Danach geht es von selbst weiter.',
  failed: 'Digitail hat keinen neuen Schlüssel gegeben. Nichts ging verloren, wir versuchen es von selbst wieder.',
  'needs-reconnect': 'Digitail hat abgelehnt. Jemand aus der Praxis muss sie neu verbinden.',
  'not-connected': 'Es ist nichts verbunden, also gibt es nichts zu erneuern.',
  'too-soon': 'Das wurde gerade erst geklickt. Warten Sie zehn Sekunden und versuchen Sie es dann wieder.',
  tested: 'Getestet. Das Ergebnis steht unten.',
  disconnected: 'Getrennt. Der Grund steht im Verlauf.',
  'no-reason': 'Es ist nichts passiert. Schreiben Sie zuerst den Grund.',
  'contact-saved': 'Gespeichert. E-Mails zu dieser Praxis gehen ab jetzt dorthin.',
  'contact-bad': 'Nichts wurde geändert: Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@praxis.de.',
}

export const adminClinic: Translation<typeof english> = {
  back: 'Verbundene Praxen',
  evidence: 'Stand der Dinge',
  cause: 'Ursache',
  since: 'Geändert',
  lastCall: 'Letzter guter Aufruf',
  lastTest: 'Letzter Test',
  next: 'Nächster Schritt',
  anyMoment: 'jeden Moment',
  whoMustAct: 'Wer handeln muss',
  noTest: 'noch keiner',
  answeredIn: '({ms} ms)',
  causes,
  whoActs: {
    nobody: 'Niemand. Das regelt sich von selbst.',
    clinic: 'Jemand aus der Praxis, mit dem Digitail-Konto der Praxis: neu verbinden.',
    'clinic-manager': 'Wer in Digitail die Rechte der Praxis vergibt. Danach verbindet jemand von dort sie neu.',
    operator: `Wer ${brand.name} betreibt: Einstellungen und Log prüfen.`,
  },
  steps: {
    renew: 'Erneuerung',
    'try-again': 'Neuer Versuch',
    renewing: 'Wird gerade erneuert.',
    none: 'Von selbst passiert nichts.',
  },
  tests: {
    answered: 'Digitail hat geantwortet, und das Konto sieht diese Praxis.',
    'not-seen':
      'Digitail hat geantwortet, aber das Konto sieht diese Praxis nicht mehr. Handeln muss, wer dort die Rechte vergibt.',
    'needs-reconnect': 'Digitail hat uns abgewiesen. Jemand aus der Praxis muss sie neu verbinden.',
    'not-connected': 'Es ist nichts verbunden, also haben wir nichts gefragt.',
    'not-permitted':
      'Digitail hat geantwortet, dass das Konto das nicht darf. Handeln muss, wer dort die Rechte vergibt.',
    budget:
      'Wir haben nichts gefragt: Dieses Konto hat seine Aufrufe für diese Minute verbraucht. Niemand muss handeln.',
    unavailable: 'Digitail hat nichts Brauchbares geantwortet. Wir versuchen es weiter, niemand muss handeln.',
    'our-configuration': 'Digitail akzeptiert nicht, was diese App sendet. Handeln muss, wer die App betreibt.',
  },
  notices,
  renew: { button: 'Jetzt erneuern', working: 'Wird erneuert…' },
  test: { button: 'Jetzt testen', working: 'Wir fragen Digitail…' },
  reconnect: 'Selbst neu verbinden',
  sendLink: 'Verbindungslink senden',
  sendRepairLink: 'Link zum Neuverbinden senden',
  members: 'Praxisteam',
  noMembers: 'noch niemand',
  staffPage: 'Seite des Praxisteams ansehen',
  technical: {
    title: 'Für die Technik',
    lead: 'Was in der Datenbank steht. Nichts Geheimes.',
    connection: 'Verbindung',
    generation: 'Generation',
    issued: 'Schlüssel seit',
    expires: 'Schlüssel gültig bis',
    renewal: 'Erneuerung fällig',
    failures: 'Fehler in Folge',
    lastFailure: 'Letzter Fehler',
    none: 'keiner',
  },
  disconnect: {
    reason: 'Grund',
    reasonHint: 'Für den Verlauf. Das Praxisteam sieht ihn nicht.',
  },
}
