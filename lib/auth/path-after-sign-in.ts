import { safeReturnPath } from '@/lib/infra/return-path'

/**
 * Where somebody goes once signed in.
 *
 * @param next what a form, a link or a cookie says; anything
 * @returns a path of this app: the one asked for if it is allowed, else the front door, which knows where each person begins
 */
export function pathAfterSignIn(next: unknown): string {
  return safeReturnPath(next, '/')
}
