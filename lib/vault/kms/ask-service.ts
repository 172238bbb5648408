import 'server-only'
import { request } from 'undici'
import { KeyUnwrapError } from '../key-unwrapper'

const maxBytes = 65_536

export type ServiceRequest = {
  url: URL
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body?: string
  signal: AbortSignal
}

async function readLimited(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > maxBytes) throw new Error('too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * One HTTP exchange with a key service: a redirect is not followed and counts as no answer, an answer has at most
 * 64 KiB of JSON.
 *
 * @returns status and the parsed body; null where it is no JSON
 * @throws KeyUnwrapError unavailable, when no complete answer came in time
 */
export async function askService({ url, ...options }: ServiceRequest): Promise<{ status: number; body: unknown }> {
  try {
    const { statusCode: status, body } = await request(url, options)
    if (status >= 300 && status < 400) throw new Error('redirect')
    return { status, body: parseJson(await readLimited(body)) }
  } catch {
    // What failed can carry an address with its query; where it failed says enough.
    throw new KeyUnwrapError('unavailable', `${url.hostname} does not answer`)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
