import encodeQR from 'qr'

/** A QR code: `path` draws its dark fields on a square of `size` units, the quiet zone included. */
export type QrCode = { size: number; path: string }

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
export function qrCode(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  return { size: rows.length, path: rows.map(barsOf).join('') }
}
