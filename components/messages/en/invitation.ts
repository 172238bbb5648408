import { brand } from '@/components/brand'

/** The mail with which somebody is invited. */
export const invitation = {
  subject: `You are invited to ${brand.name}`,
  preview: (who: string) => `${who} has invited you.`,
  title: `Welcome to ${brand.name}`,
  who: (who: string) => `${who} has invited you to ${brand.name}, which links veterinary clinics to Digitail.`,
  as: (email: string) => `Press the button to sign in as ${email}. You need no password.`,
  button: 'Sign in',
  works: (days: number) => `The link works once, for ${days} days.`,
  later: (address: string) =>
    `After that you are still invited: open ${address}, write your e-mail address, and a new link comes.`,
  notYou: 'You know nothing of this? Then ignore this mail; nothing happens without you.',
  help: `Questions? Write to ${brand.supportEmail}.`,
} as const
