import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { openTestServer } from './test-server'
import { type Cluster, startThrowAwayCluster } from './throw-away-cluster'

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  await client.connect()
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

test('what was committed is there after a crash, every statement is in the log, and nothing stays behind', async () => {
  const cluster: Cluster = await startThrowAwayCluster({ logStatements: true })
  const url = cluster.urlOf('postgres')
  await query(url, "CREATE TABLE kept AS SELECT 'committed' AS word")
  await cluster.crash()
  await expect(query(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
  await cluster.restart()
  expect(await query(url, 'SELECT word FROM kept')).toEqual([{ word: 'committed' }])
  expect(readFileSync(cluster.logFile, 'utf8')).toContain("CREATE TABLE kept AS SELECT 'committed'")
  await cluster.destroy()
  expect(existsSync(dirname(cluster.logFile))).toBe(false)
})

test('a cluster whose maker was killed is ended and removed by the next one', async () => {
  const code = `
    import { startThrowAwayCluster } from './scripts/postgres/throw-away-cluster'
    startThrowAwayCluster({}).then(({ logFile }) => { console.log(logFile); setInterval(() => undefined, 1000) })`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', code]
  const maker = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(maker.stdout, 'data')
  const abandoned = dirname(String(line).trim())
  expect(existsSync(join(abandoned, 'data', 'postmaster.pid'))).toBe(true)
  maker.kill('SIGKILL')
  await once(maker, 'exit')
  const next = await startThrowAwayCluster({})
  expect(existsSync(abandoned)).toBe(false)
  await next.destroy()
})

describe('TEST_DATABASE_URL', () => {
  afterEach(() => {
    delete process.env.TEST_DATABASE_URL
  })

  test('is refused when it is not on this machine: tests make and drop databases', async () => {
    process.env.TEST_DATABASE_URL = 'postgresql://someone@db.example.com/connect'
    await expect(openTestServer()).rejects.toThrow('must be a server on this machine')
  })

  test('is used as it is, with another database in its place', async () => {
    process.env.TEST_DATABASE_URL = 'postgresql://someone@localhost:5433/postgres?sslmode=disable'
    const server = await openTestServer()
    expect(server.urlOf('copy')).toBe('postgresql://someone@localhost:5433/copy?sslmode=disable')
  })
})
