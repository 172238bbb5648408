import 'server-only'
import { Agent, request } from 'undici'

/** Why an address does not answer, in words of ours. */
export type Unreached = 'name' | 'refused' | 'timeout' | 'certificate' | 'network'

/** What came back: no body, no header but these. */
export type Reached =
  | { kind: 'reached'; status: number; isJson: boolean; text: string; date: Date | null; cookies: string[] }
  | { kind: 'unreached'; because: Unreached }

const deadlineMs = 4_000
const mostBytes = 4_096

function reasonOf(error: unknown): Unreached {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/ENOTFOUND|EAI_AGAIN/.test(code)) return 'name'
  if (code === 'ECONNREFUSED') return 'refused'
  if (/CERT|SSL|TLS|SELF_SIGNED|ALTNAME/.test(code)) return 'certificate'
  return /TIMEOUT|ABORT/i.test(`${code} ${error instanceof Error ? error.name : ''}`) ? 'timeout' : 'network'
}

const listOf = (value: string | string[] | undefined): string[] => [value ?? []].flat()

async function firstBytes(body: AsyncIterable<Buffer>): Promise<string> {
  let text = ''
  for await (const chunk of body) {
    text += chunk.toString()
    if (text.length >= mostBytes) break
  }
  return text.slice(0, mostBytes)
}

/**
 * Asks an address of the settings once, follows nothing and sends nothing that is secret.
 *
 * @param origin the `Origin` to name, for a form of ours
 */
export async function reach(url: URL, options: { method?: 'GET' | 'POST'; origin?: string } = {}): Promise<Reached> {
  const { method = 'GET', origin } = options
  const dispatcher = new Agent({ connectTimeout: deadlineMs, headersTimeout: deadlineMs, bodyTimeout: deadlineMs })
  try {
    const headers = { accept: 'application/json', ...(origin !== undefined && { origin }) }
    const signal = AbortSignal.timeout(deadlineMs)
    const answer = await request(url, { method, headers, dispatcher, signal })
    const date = new Date(listOf(answer.headers.date)[0] ?? Number.NaN)
    return {
      kind: 'reached',
      status: answer.statusCode,
      isJson: listOf(answer.headers['content-type']).some((type) => type.includes('json')),
      text: await firstBytes(answer.body),
      date: Number.isNaN(date.getTime()) ? null : date,
      cookies: listOf(answer.headers['set-cookie']),
    }
  } catch (error) {
    return { kind: 'unreached', because: reasonOf(error) }
  } finally {
    await dispatcher.destroy().catch(() => undefined)
  }
}
