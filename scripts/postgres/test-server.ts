import { startThrowAwayCluster } from './throw-away-cluster'

/** Where a test run makes its databases. */
export type TestServer = { adminUrl: string; urlOf: (database: string) => string; close: () => Promise<void> }

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]']

function ownServer(address: string): TestServer {
  const url = new URL(address)
  if (!loopbackHosts.includes(url.hostname)) {
    throw new Error('TEST_DATABASE_URL must be a server on this machine (localhost): tests make and drop databases.')
  }
  const urlOf = (database: string) => Object.assign(new URL(address), { pathname: `/${database}` }).href
  return { adminUrl: url.href, urlOf, close: async () => undefined }
}

/**
 * The Postgres of a test run: TEST_DATABASE_URL when that is set, else a throw-away cluster.
 *
 * @throws Error when the address is not on this machine, or Postgres is not installed
 */
export async function openTestServer(): Promise<TestServer> {
  const address = process.env.TEST_DATABASE_URL
  if (address) return ownServer(address)
  const cluster = await startThrowAwayCluster({})
  return { adminUrl: cluster.urlOf('postgres'), urlOf: cluster.urlOf, close: cluster.destroy }
}
