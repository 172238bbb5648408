import 'server-only'
import encodeQR from 'qr'
import { db } from '@/lib/infra/db'
import { hashSecret } from '@/lib/infra/random'
import { readLink } from '@/lib/store/connect-links'
import { linkAddress, linkTokenOrNull } from './link-address'

/** An address and its QR code: `path` draws the dark fields on a square of `size` units, its quiet zone included. */
export type FreshAddress = { url: string; qr: { size: number; path: string } }

// Neighbours of a row are drawn as one bar: a fifth of the markup.
function barsOf(row: boolean[], y: number): string {
  const bars: string[] = []
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    let length = 1
    while (row[x + length]) length += 1
    bars.push(`M${x} ${y}h${length}v1h-${length}z`)
    x += length
  }
  return bars.join('')
}

/** @returns a QR code (ISO/IEC 18004) of a text, with the four fields around it that readers need */
export function qrCode(text: string): FreshAddress['qr'] {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  return { size: rows.length, path: rows.map(barsOf).join('') }
}

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
