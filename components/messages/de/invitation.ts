import { brand } from '@/components/brand'
import type { invitation as english } from '../en/invitation'
import type { Translation } from '../speak'

export const invitation: Translation<typeof english> = {
  subject: `Ihre Einladung zu ${brand.name}`,
  preview: '{who} hat Sie eingeladen.',
  title: `Willkommen bei ${brand.name}`,
  who: `{who} hat Sie zu ${brand.name} eingeladen. Damit verbinden sich Tierarztpraxen mit Digitail.`,
  as: 'Klicken Sie auf den Button, um sich als {email} anzumelden. Ein Passwort brauchen Sie nicht.',
  button: 'Anmelden',
  works: 'Der Link funktioniert einmal, {days, plural, one {# Tag} other {# Tage}} lang.',
  later:
    'Auch danach bleiben Sie eingeladen: Öffnen Sie {address}, geben Sie Ihre E-Mail-Adresse ein, und Sie bekommen einen neuen Link.',
  notYou: 'Sie wissen nichts davon? Dann ignorieren Sie diese E-Mail. Ohne Sie geschieht nichts.',
  help: `Fragen? Schreiben Sie an ${brand.supportEmail}.`,
}
