import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { freePort } from './free-port'

const rangeFile = '/proc/sys/net/ipv4/ip_local_port_range'
const firstOutgoing = existsSync(rangeFile) ? Number(readFileSync(rangeFile, 'utf8').split(/\s/)[0]) : 49_152

test('a free port can be listened on, and is none that an outgoing connection may take', async () => {
  const ports = await Promise.all(Array.from({ length: 50 }, freePort))
  for (const port of ports) {
    expect(port).toBeLessThan(firstOutgoing)
    const server = createServer()
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
    await new Promise((resolve) => server.close(resolve))
  }
})
