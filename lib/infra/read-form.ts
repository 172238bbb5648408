import 'server-only'

// The largest form of this app is a list of clinics.
const longest = 64 * 1024

async function readText(body: ReadableStream<Uint8Array>): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.byteLength
    if (length > longest) {
      await reader.cancel()
      return null
    }
    chunks.push(next.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * Whether a form is larger than any of ours, before a byte of it is read. Browsers say how long their forms are.
 *
 * @returns the status to refuse it with, or null: 413, or 411 for a body whose end nobody knows (RFC 9110 section 15.5.12)
 */
export function formIsTooLarge({ headers }: { headers: Pick<Headers, 'get'> }): 411 | 413 | null {
  if (headers.get('transfer-encoding') !== null) return 411
  return Number(headers.get('content-length') ?? 0) > longest ? 413 : null
}

/**
 * The fields of a posted form, read with a limit.
 *
 * @returns empty when the body is not a form (`application/x-www-form-urlencoded`) or longer than 64 KiB
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded' || request.body === null) return new URLSearchParams()
  return new URLSearchParams((await readText(request.body)) ?? '')
}
