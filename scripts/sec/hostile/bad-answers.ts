import { gzipSync } from 'node:zlib'
import { type Answer, json, text } from '@/lib/digitail/testing/hostile-provider'

/** An answer that no honest provider gives. */
export type BadAnswer = {
  name: string
  answer: Answer
  /** It holds a usable answer among what is odd, so that being taken is right too. */
  isUsable?: true
}

const asJson = { 'content-type': 'application/json' }
const big = 10 * 1024 * 1024

/** Sends so many bytes as fast as they are taken. */
function flood(head: Record<string, string>, begin: string, piece: Buffer, pieces: number): Answer {
  return (response) => {
    response.writeHead(200, head).write(begin)
    let left = pieces
    const more = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= 1
        if (!response.write(piece)) return void response.once('drain', more)
      }
      response.end()
    }
    more()
  }
}

/** One byte at a time, for ever. */
const drip: Answer = (response) => {
  response.writeHead(200, asJson).write('{"access_token":"')
  const timer = setInterval(() => response.write('a'), 50)
  response.once('close', () => clearInterval(timer))
}

const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, '{"a":'))
const deep = `${'{"data":['.repeat(20_000)}${']}'.repeat(20_000)}`

/** More than anybody needs, or more slowly. */
const tooMuch: BadAnswer[] = [
  {
    name: '10 MB of text',
    answer: flood({ 'content-type': 'text/html' }, '', Buffer.alloc(65_536, 'a'), big / 65_536),
  },
  { name: '10 MB of JSON', answer: flood(asJson, '{"a":"', Buffer.alloc(65_536, 'a'), big / 65_536) },
  {
    name: '10 MB in one announced body',
    answer: flood({ ...asJson, 'content-length': String(big) }, '', Buffer.alloc(65_536, ' '), big / 65_536),
  },
  {
    name: 'a gzip bomb',
    answer: (response) => response.writeHead(200, { ...asJson, 'content-encoding': 'gzip' }).end(bomb),
  },
  {
    name: 'gzip that is none',
    answer: (response) => response.writeHead(200, { ...asJson, 'content-encoding': 'gzip' }).end('none'),
  },
  { name: 'a slow drip', answer: drip },
  { name: 'nesting 20,000 deep', answer: text(200, 'application/json', deep) },
  {
    name: '100 headers of 1 KB',
    answer: (response) =>
      response
        .writeHead(200, Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`x-${at}`, 'a'.repeat(1_000)])))
        .end('{}'),
  },
]

/** What is no HTTP, or ends too early. */
const brokenWire: BadAnswer[] = [
  {
    name: 'control characters in a header',
    answer: (_, __, socket) =>
      socket.end('HTTP/1.1 200 OK\r\nX: a\u0001\u009b\r\nContent-Type: application/json\r\n\r\n{}'),
  },
  { name: 'no HTTP', answer: (_, __, socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n') },
  {
    name: 'two lengths',
    answer: (_, __, socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 50\r\n\r\n{}'),
  },
  {
    name: 'cut in the middle',
    answer: (response, _, socket) =>
      void response.writeHead(200, { ...asJson, 'content-length': '500' }).write('{"a', () => socket.destroy()),
  },
  {
    name: 'an upgrade',
    answer: (_, __, socket) =>
      socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'),
  },
]

/** Bodies that are something else. */
const oddBodies: BadAnswer[] = [
  { name: 'a page with 200', answer: text(200, 'text/html', '<script>alert(1)</script>') },
  {
    name: 'a body that is __proto__',
    answer: text(200, 'application/json', '{"__proto__":{"access_token":"a","data":[]}}'),
  },
  { name: 'NUL and half characters', answer: text(200, 'application/json', '{"access_token":"a\0\ud800"}') },
  { name: 'an empty body', answer: text(200, 'application/json', '') },
  { name: 'null', answer: text(200, 'application/json', 'null') },
  {
    name: 'numbers beyond all bounds',
    answer: text(200, 'application/json', '{"expires_in":1e999,"id":1e999,"data":1e999}'),
  },
  {
    name: 'status 200 with an error',
    answer: json(200, { error: 'server_error', error_description: '\u001b[2J\r\nSet-Cookie: a=b' }),
  },
  {
    name: 'an error with control characters',
    answer: json(400, { error: 'x\r\ny', error_description: '\0\u202e<img src=x onerror=alert(1)>' }),
  },
  { name: 'a status that does not exist', answer: text(799, 'application/json', '{}') },
]

/**
 * What a hostile provider may say, wherever it is asked.
 *
 * @param sink address of a server that must never be asked anything
 * @param good the fields of a proper answer, to be spoilt
 */
export function badAnswers(sink: string, good: Record<string, unknown>): BadAnswer[] {
  const redirects = [301, 302, 303, 307, 308].map(
    (status): BadAnswer => ({
      name: `redirect ${status} to a sink`,
      answer: (response) => response.writeHead(status, { location: `${sink}/steal` }).end(),
    }),
  )
  const polluted = JSON.stringify(good).replace(
    '{',
    '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}},',
  )
  return [
    ...redirects,
    ...tooMuch,
    ...brokenWire,
    ...oddBodies,
    { name: '__proto__ beside what is right', answer: text(200, 'application/json', polluted), isUsable: true },
    { name: 'a list', answer: json(200, [good]) },
  ]
}
