import 'server-only'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'

const unpackers: Readonly<Record<string, (packed: Buffer, limits: { maxOutputLength: number }) => Promise<Buffer>>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
}

/** The text of a body that is not packed, without the byte order mark that would spoil the JSON behind it. */
export function plainText(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/**
 * The text of a body. A packed one is unpacked although none was asked for: what it holds may be the only
 * copy of a token.
 *
 * @param encoding the Content-Encoding header
 * @param maxBytes of the unpacked text
 * @throws when it is larger, or not what its encoding says
 */
export async function unpackText(packed: Buffer, encoding: string, maxBytes: number): Promise<string> {
  const unpack = unpackers[encoding.trim().toLowerCase()]
  return plainText(unpack === undefined ? packed : await unpack(packed, { maxOutputLength: maxBytes }))
}
