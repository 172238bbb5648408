import { createServer, connect as dial, type Socket } from 'node:net'

/** Stands between a process and Postgres, and can swallow the answer to a COMMIT. */
export type PostgresProxy = {
  /** The database's address through the proxy. */
  url: string
  /** The next COMMIT is carried out, but its answer is lost with the connection. */
  loseNextCommit: () => void
  /** How many answers were lost so far. */
  lost: () => number
  close: () => Promise<void>
}

const commit = Buffer.from('COMMIT\0')

/** @param databaseUrl the real address */
export async function startPostgresProxy(databaseUrl: string): Promise<PostgresProxy> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let isArmed = false
  let lost = 0
  const server = createServer((client) => {
    const database = dial(Number(target.port), target.hostname)
    let isLosing = false
    const hangUp = () => {
      client.destroy()
      database.destroy()
    }
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.on('error', hangUp)
      socket.on('close', hangUp)
    }
    client.on('data', (chunk) => {
      if (isArmed && chunk.includes(commit)) {
        isArmed = false
        isLosing = true
      }
      database.write(chunk)
    })
    // An answer means that the database has committed.
    database.on('data', (chunk) => {
      if (!isLosing) return client.write(chunk)
      lost += 1
      return hangUp()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  const through = Object.assign(new URL(databaseUrl), { port: String(address.port) })
  // Without named statements the word COMMIT travels each time.
  through.searchParams.set('pgbouncer', 'true')
  return {
    url: through.href,
    loseNextCommit: () => {
      isArmed = true
    },
    lost: () => lost,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
