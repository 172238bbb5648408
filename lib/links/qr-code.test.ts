import decodeQR from 'qr/decode.js'
import { expect, it } from 'vitest'
import { qrCode } from './qr-code'

/** Paints the path as a picture of 4 × 4 pixels for each field. */
function paint({ size, path }: ReturnType<typeof qrCode>): { width: number; height: number; data: Uint8Array } {
  const scale = 4
  const width = size * scale
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < scale; row += 1) {
      const start = ((Number(y) * scale + row) * width + Number(x) * scale) * 4
      for (let at = 0; at < Number(length) * scale * 4; at += 1) if (at % 4 < 3) data[start + at] = 0
    }
  }
  return { width, height: width, data }
}

it('what the QR code draws is read as the address by a scanner', () => {
  const address = `https://connect.example.com/link/${'aB3_'.repeat(10)}x-y`
  expect(decodeQR(paint(qrCode(address)))).toBe(address)
})
