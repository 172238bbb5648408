import type { RequestBody } from './digitail-request'

export type EncodedBody = { contentType: string | null; bytes: Buffer | string | null }

const nothing: EncodedBody = { contentType: null, bytes: null }

/** @returns a body as it travels, and what it says it is. */
export async function encodeBody(body: RequestBody): Promise<EncodedBody> {
  if (body.kind === 'none') return nothing
  if (body.kind === 'json') return { contentType: 'application/json', bytes: JSON.stringify(body.value) }
  // The platform's own encoder writes the multipart boundary; nothing is sent here.
  const encoded = new Response(body.fields)
  return { contentType: encoded.headers.get('content-type'), bytes: Buffer.from(await encoded.arrayBuffer()) }
}
