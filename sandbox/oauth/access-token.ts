import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'

const header = base64url(JSON.stringify({ typ: 'JWT', alg: 'RS256' }))
const claims = z.object({ jti: z.string().regex(/^[0-9a-f]{80}$/), sub: z.string() })

export type AccessTokenContent = { grantId: string; userId: number; clientId: string; expiresAt: number }

/**
 * A text of about 1,000 characters that looks like Passport's JWT. The signature only has the length of RS256 with
 * 4096 bits: clients treat the token as opaque, and the sandbox knows its own tokens by hash.
 */
export function makeAccessToken({ key, content }: { key: Buffer; content: AccessTokenContent }): string {
  const now = Date.now() / 1000
  const payload = base64url(
    JSON.stringify({
      aud: content.clientId,
      jti: content.grantId + randomBytes(24).toString('hex'),
      iat: now,
      nbf: now,
      exp: content.expiresAt / 1000,
      sub: String(content.userId),
      scopes: [],
    }),
  )
  const signature = createHash('shake256', { outputLength: 512 }).update(key).update(`${header}.${payload}`)
  return `${header}.${payload}.${signature.digest('base64url')}`
}

/** @returns which grant and user a token claims to be of (not yet whether it is live), or null. */
export function readAccessToken(token: string): { grantId: string; userId: number } | null {
  const payload = token.split('.')[1]
  if (!payload) return null
  try {
    const { jti, sub } = claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
    return { grantId: jti.slice(0, 32), userId: Number(sub) }
  } catch {
    return null
  }
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url')
}
