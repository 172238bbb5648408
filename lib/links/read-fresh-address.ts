import 'server-only'
import { db } from '@/lib/infra/db'
import { hashSecret } from '@/lib/infra/random'
import { readLink } from '@/lib/store/connect-links'
import { linkAddress, linkTokenOrNull } from './link-address'
import { type QrCode, qrCode } from './qr-code'

export type FreshAddress = { url: string; qr: QrCode }

/**
 * The address of a link that this admin has just made: known as long as the browser holds its secret, ten minutes.
 *
 * @param token from the cookie; anything
 * @returns null when it is not the current secret of this link
 */
export async function readFreshAddress(linkId: string, token: unknown): Promise<FreshAddress | null> {
  const secret = linkTokenOrNull(token)
  const link = secret === null ? null : await readLink(db(), linkId)
  if (secret === null || link === null || link.tokenHash !== hashSecret(secret)) return null
  const url = linkAddress(secret)
  return { url, qr: qrCode(url) }
}
