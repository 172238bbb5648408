type Encoding = { name: string; encode: (secret: Buffer) => string[] }

const text = (secret: Buffer) => secret.toString('latin1')
const everyCharacter = (secret: Buffer) => [...secret].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

/** Base64 of a secret inside something longer: it may begin at any of three places in a group of four characters. */
function base64InPlace(secret: Buffer, alphabet: 'base64' | 'base64url'): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), secret])
      .toString(alphabet)
      .replaceAll('=', '')
    const bits = (before + secret.length) * 8
    // The first and the last character may hold bits of what stands beside the secret.
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6))
  })
}

/** How a secret may look in a place where it does not belong. */
export const encodings: Encoding[] = [
  { name: 'plain', encode: (secret) => [text(secret)] },
  { name: 'base64', encode: (secret) => base64InPlace(secret, 'base64') },
  { name: 'base64url', encode: (secret) => base64InPlace(secret, 'base64url') },
  { name: 'hex', encode: (secret) => [secret.toString('hex'), secret.toString('hex').toUpperCase()] },
  {
    name: 'URL-encoded',
    encode: (secret) => [
      encodeURIComponent(text(secret)),
      new URLSearchParams([[text(secret), '']]).toString().slice(0, -1),
      everyCharacter(secret),
      everyCharacter(secret).toUpperCase(),
    ],
  },
  { name: 'JSON', encode: (secret) => [JSON.stringify(text(secret)).slice(1, -1)] },
]
