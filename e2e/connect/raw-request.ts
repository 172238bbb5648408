import { type IncomingHttpHeaders, request } from 'node:http'
import type { BrowserContext } from '@playwright/test'
import { world } from '../start/world'

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: string }

/** The cookies of a browser, as it would send them to the app. */
export async function cookiesOf(context: BrowserContext): Promise<string> {
  const all = await context.cookies(world().appUrl)
  return all.map(({ name, value }) => `${name}=${value}`).join('; ')
}

/**
 * Sends to the app exactly these headers and no others: what a browser would never let a page send, such as a false
 * `Host`.
 *
 * @param target path and query, or a whole address (absolute-form, RFC 9112 section 3.2.2)
 */
export function rawRequest(
  method: string,
  target: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<RawAnswer> {
  const { hostname, port, host } = new URL(world().appUrl)
  const form = body === '' ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
  const length = method === 'GET' || method === 'HEAD' ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  return new Promise((resolve, reject) => {
    const options = { hostname, port, method, path: target, headers: { host, ...form, ...length, ...headers } }
    const sent = request(options, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }))
    })
    sent.once('error', reject).end(body)
  })
}
