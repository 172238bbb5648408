import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** @returns 256 random bits as base64url, 43 characters: for states, session tokens and browser marks. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url')
}

/** @returns the SHA-256 of a secret as base64url: what the database may know of it. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
