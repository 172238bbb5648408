import { brand } from '@/components/brand'
import { sentence } from '../sentence'

/** The mail with which somebody is invited. */
export const invitation = {
  subject: `You are invited to ${brand.name}`,
  preview: sentence('{who} has invited you.', 'who'),
  title: `Welcome to ${brand.name}`,
  who: sentence(`{who} has invited you to ${brand.name}, which links veterinary clinics to Digitail.`, 'who'),
  as: sentence('Press the button to sign in as {email}. You need no password.', 'email'),
  button: 'Sign in',
  works: sentence('The link works once, for {days, plural, one {# day} other {# days}}.', 'days'),
  later: sentence(
    'After that you are still invited: open {address}, write your e-mail address, and a new link comes.',
    'address',
  ),
  notYou: 'You know nothing of this? Then ignore this mail; nothing happens without you.',
  help: `Questions? Write to ${brand.supportEmail}.`,
} as const
