import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { uuidOrNull } from '@/lib/infra/uuid'
import { insertDigestOptOut, readDigestRecipient } from '@/lib/store/digest-opt-outs'
import { ourPage } from './repair-links'

// A key for one mail and one thing: it opens nothing, and says nobody's name.
function keyOf(noticeId: string): string {
  return createHmac('sha256', settings().AUTH_SECRET).update(`digest-unsubscribe:${noticeId}`).digest('base64url')
}

/** The addresses by which whoever got a digest gets no more: a page with a button, and one POST (RFC 8058). */
export function unsubscribeAddresses(noticeId: string): { page: string; oneClick: string } {
  const query = new URLSearchParams({ mail: noticeId, key: keyOf(noticeId) })
  return { page: ourPage(`/digest/unsubscribe?${query}`), oneClick: ourPage(`/digest/unsubscribe/one-click?${query}`) }
}

/** What stands in such an address, as it came. */
export type UnsubscribeAsked = { mail: unknown; key: unknown }

/** @returns the id of the mail, or null when the key is not its own */
export function mailOfKey({ mail, key }: UnsubscribeAsked): string | null {
  const noticeId = uuidOrNull(mail)
  if (noticeId === null || typeof key !== 'string') return null
  const [given, right] = [Buffer.from(key), Buffer.from(keyOf(noticeId))]
  return given.length === right.length && timingSafeEqual(given, right) ? noticeId : null
}

/** Ends the digests of whoever got this mail. Doing it twice is the same as once; notices go on. */
export async function unsubscribeFromDigest(
  asked: UnsubscribeAsked,
  requestId: string,
): Promise<{ kind: 'unsubscribed' } | { kind: 'unknown' }> {
  const noticeId = mailOfKey(asked)
  if (noticeId === null) return { kind: 'unknown' }
  return await inTransaction(async (tx) => {
    const email = await readDigestRecipient(tx, noticeId)
    if (email === null) return { kind: 'unknown' }
    if (await insertDigestOptOut(tx, email)) {
      const subject = { kind: 'address', id: email } as const
      const actor = { kind: 'anonymous' } as const
      await appendAuditEvent(tx, { action: 'digest.unsubscribed', actor, subject, requestId, data: {} })
    }
    return { kind: 'unsubscribed' }
  })
}
