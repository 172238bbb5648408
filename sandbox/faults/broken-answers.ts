import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { SandboxContext } from '../http'

type Ending = 'fin' | 'reset'

/** Ends the connection without (further) answer: FIN, or RST as a crashed peer would. */
export function hangUp(c: SandboxContext, how: Ending): Response {
  const { socket } = c.env.incoming
  if (how === 'reset') socket.resetAndDestroy()
  else socket.destroy()
  return RESPONSE_ALREADY_SENT
}

/** Sends the true headers and the first bytes of the true body, then hangs up. */
export async function truncated(
  c: SandboxContext,
  answer: Response,
  cut: { bytes: number; how: Ending },
): Promise<Response> {
  const body = await sendHead(c, answer)
  await new Promise<void>((resolve) => c.env.outgoing.write(body.subarray(0, cut.bytes), () => resolve()))
  return hangUp(c, cut.how)
}

/** Sends headers and the first bytes (with -1 not even headers), then nothing more while the connection lasts. */
export async function stalled(c: SandboxContext, answer: Response, bytes: number): Promise<Response> {
  if (bytes < 0) return RESPONSE_ALREADY_SENT
  const body = await sendHead(c, answer)
  if (bytes > 0) c.env.outgoing.write(body.subarray(0, bytes))
  else c.env.outgoing.flushHeaders()
  return RESPONSE_ALREADY_SENT
}

/** A JSON answer that goes on and on: the true fields, and one more of `bytes` characters, sent in pieces. */
export async function huge(answer: Response, bytes: number): Promise<Response> {
  const start = (await answer.text()).replace(/}\s*$/, ',"padding":"')
  const piece = new TextEncoder().encode('x'.repeat(65_536))
  let left = bytes
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(start)),
    pull: (controller) => {
      const size = Math.min(left, piece.length)
      left -= size
      if (size > 0) controller.enqueue(piece.subarray(0, size))
      else controller.enqueue(new TextEncoder().encode('"}'))
      if (size === 0) controller.close()
    },
  })
  return new Response(body, { status: answer.status, headers: { 'content-type': 'application/json' } })
}

async function sendHead(c: SandboxContext, answer: Response): Promise<Buffer> {
  const body = Buffer.from(await answer.arrayBuffer())
  const headers = { ...Object.fromEntries(answer.headers), 'content-length': String(body.length) }
  c.env.outgoing.writeHead(answer.status, headers)
  return body
}
