import 'server-only'
import { createHash, createHmac } from 'node:crypto'

export type AwsCredentials = { accessKeyId: string; secretAccessKey: string; sessionToken: string | null }

export type ToSign = {
  method: string
  url: URL
  /** Without host and x-amz-date, which are added. Names in small letters. */
  headers: Record<string, string>
  body: string
  region: string
  service: string
  credentials: AwsCredentials
  now: Date
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/**
 * Signs a request to AWS: Signature Version 4, for a path without characters to escape and no query.
 *
 * @returns all headers to send but host
 */
export function signV4({
  method,
  url,
  headers,
  body,
  region,
  service,
  credentials,
  now,
}: ToSign): Record<string, string> {
  const date = now.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const { accessKeyId, secretAccessKey, sessionToken } = credentials
  const token: Record<string, string> = sessionToken === null ? {} : { 'x-amz-security-token': sessionToken }
  const sent: Record<string, string> = { ...headers, 'x-amz-date': date, ...token }
  const signed = Object.entries({ ...sent, host: url.host }).sort(([a], [b]) => (a < b ? -1 : 1))
  const names = signed.map(([name]) => name).join(';')
  const lines = signed.map(([name, value]) => `${name}:${value.trim()}\n`).join('')
  const request = [method, url.pathname, '', lines, names, sha256(body)].join('\n')
  const scope = [date.slice(0, 8), region, service, 'aws4_request']
  const toSign = ['AWS4-HMAC-SHA256', date, scope.join('/'), sha256(request)].join('\n')
  const key = scope.reduce<string | Buffer>((under, part) => hmac(under, part), `AWS4${secretAccessKey}`)
  const signature = hmac(key, toSign).toString('hex')
  const credential = `${accessKeyId}/${scope.join('/')}`
  const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`
  return { ...sent, authorization }
}
