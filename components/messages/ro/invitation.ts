import { brand } from '@/components/brand'
import type { invitation as english } from '../en/invitation'
import type { Translation } from '../speak'

/** The mail with which somebody is invited. */
export const invitation: Translation<typeof english> = {
  subject: `Ați primit o invitație la ${brand.name}`,
  preview: 'O invitație de la {who}.',
  title: `Bun venit la ${brand.name}`,
  who: `{who} v-a trimis o invitație la ${brand.name}, care leagă clinicile veterinare de Digitail.`,
  as: 'Apăsați butonul ca să intrați în cont ca {email}. Nu aveți nevoie de parolă.',
  button: 'Intrați',
  works: 'Linkul funcționează o singură dată, timp de {days, plural, one {# zi} few {# zile} other {# de zile}}.',
  later: 'Și după aceea invitația rămâne: deschideți {address}, scrieți adresa de e-mail și primiți un link nou.',
  notYou: 'Nu știți nimic despre asta? Ignorați acest e-mail; fără dumneavoastră nu se întâmplă nimic.',
  help: `Aveți întrebări? Scrieți la ${brand.supportEmail}.`,
}
