import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'

const unpackers: Readonly<Record<string, (packed: Buffer, limits: { maxOutputLength: number }) => Promise<Buffer>>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
}

// Unlike Buffer.toString it drops a byte order mark, which would spoil the JSON behind it.
const utf8 = new TextDecoder()

/**
 * The text of a body. A packed one is unpacked although none was asked for: what it holds may be the only
 * copy of a token.
 *
 * @param encoding the Content-Encoding header
 * @param maxBytes of the unpacked text
 * @throws when it is larger, or not what its encoding says
 */
export async function unpackText(packed: Buffer, encoding: string | null, maxBytes: number): Promise<string> {
  const unpack = encoding === null ? undefined : unpackers[encoding.trim().toLowerCase()]
  return utf8.decode(unpack === undefined ? packed : await unpack(packed, { maxOutputLength: maxBytes }))
}
