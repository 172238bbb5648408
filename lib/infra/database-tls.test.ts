import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TLSSocket } from 'node:tls'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { openDatabase } from './db'
import { type SelfSigned, selfSigned } from './testing/self-signed'

const folder = mkdtempSync(join(tmpdir(), 'digitail-connect-tls-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const authority = (name: string, { certificate }: SelfSigned) => {
  const file = join(folder, `${name}.pem`)
  writeFileSync(file, certificate)
  return file
}

/** Somebody who answers as a Postgres with TLS, and hangs up after the first words. @returns what was said inside of TLS */
async function startListener({ certificate, key }: SelfSigned) {
  const heard: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    // The client's wish for TLS, and our yes (PostgreSQL manual: SSL session encryption).
    socket.once('data', () => {
      socket.write('S')
      const secure = new TLSSocket(socket, { isServer: true, key, cert: certificate })
      secure.on('error', () => undefined)
      secure.once('data', (words) => {
        heard.push(words.toString('latin1'))
        secure.destroy()
      })
    })
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  return { heard, port: typeof address === 'object' && address !== null ? address.port : 0 }
}

/** Opens a database at the listener and asks it something. @returns what it heard inside of TLS, and why there was no answer */
async function ask(identity: SelfSigned, query: string) {
  const { heard, port } = await startListener(identity)
  const DATABASE_URL = `postgresql://app:password-canary@localhost:${port}/connect?${query}`
  const { client, close } = openDatabase({ DATABASE_URL, DATABASE_POOL_SIZE: 1, DATA_DIR: folder })
  const reason = await client.$queryRaw`SELECT 1`.then(
    () => 'answered',
    (error: unknown) => String(error),
  )
  await close()
  return { heard, reason }
}

const ours = selfSigned('localhost')
const strange = selfSigned('localhost')
const elsewhere = selfSigned('db.example.com')

test('K-13 with verify-full, a certificate of an authority that nobody knows is refused before a name is said', async () => {
  const { heard, reason } = await ask(strange, 'sslmode=verify-full')
  expect(heard).toEqual([])
  expect(reason).toMatch(/self-signed|certificate/i)
  expect(reason).not.toContain('password-canary')
})

test('K-13 with verify-full, a certificate of another authority than the named one is refused', async () => {
  const { heard } = await ask(strange, `sslmode=verify-full&sslrootcert=${authority('ours', ours)}`)
  expect(heard).toEqual([])
})

test('K-13 with verify-full, a good certificate of another host is refused', async () => {
  const { heard } = await ask(elsewhere, `sslmode=verify-full&sslrootcert=${authority('elsewhere', elsewhere)}`)
  expect(heard).toEqual([])
})

test('K-13 the right certificate of the named authority is taken', async () => {
  const { heard } = await ask(ours, `sslmode=verify-full&sslrootcert=${authority('right', ours)}`)
  expect(heard.join()).toContain('user\0app')
})
