import 'server-only'
import { seeOther } from '@/lib/infra/see-other'
import type { Person } from './person'

/** How long a proof is good enough for something dangerous, in milliseconds. (OWASP ASVS 5.0, 7.5.3) */
export const proofLifetime = 10 * 60_000

/**
 * Whether somebody proved who they are within the last ten minutes, by the database's clock. Ask before whatever
 * cannot be undone or gives rights away, so that an unattended screen is worth little.
 *
 * @param person of `currentPerson`
 */
export function hasSignedInLately(person: Pick<Person, 'authenticatedAgo'>): boolean {
  return person.authenticatedAgo !== null && person.authenticatedAgo < proofLifetime
}

/** @param returnPath of our own page that holds the form @returns the page that asks for a new proof */
export function signInAgainPath(returnPath: string): string {
  return `/sign-in/again?next=${encodeURIComponent(returnPath)}`
}

/**
 * What a POST handler answers when `hasSignedInLately` says no. Nothing is kept of the form: the person comes back
 * to the page, with a word that they may go on now, and presses again.
 *
 * @param returnPath of our own page that holds the form
 */
export function askToSignInAgain(returnPath: string): Response {
  return seeOther(signInAgainPath(returnPath))
}

/** @returns a page's path with the word that has it say "go on now": GoOnNotice reads it */
export function goOnPath(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}again=done`
}
