import 'server-only'
import { hash, randomBytes } from 'node:crypto'

const tokenBytes = 32
const tokensAtOnce = 128

let pool = Buffer.alloc(0)
let used = 0

/** @returns 256 random bits as base64url, 43 characters: for states, verifiers, session tokens and browser marks. */
export function randomToken(): string {
  // To ask the system for each of them is a twentieth of a press; Node keeps such a store for its UUIDs.
  if (used === pool.length) {
    pool = randomBytes(tokenBytes * tokensAtOnce)
    used = 0
  }
  const own = pool.subarray(used, used + tokenBytes)
  used += tokenBytes
  const token = own.toString('base64url')
  own.fill(0)
  return token
}

/** @returns the SHA-256 of a secret as base64url: what the database may know of it. */
export function hashSecret(secret: string): string {
  return hash('sha256', secret, 'base64url')
}
