import type pg from 'pg'
import { z } from 'zod'
import { expect, test } from '../fixtures'
import { world } from '../start/world'
import { probes } from './probes'
import { actionsOfBuild, routesOfBuild } from './routes-of-build'
import { tryToGetIn } from './try-to-get-in'
import { openThings, openViewers } from './viewers'
import { startWithoutProxy } from './without-proxy'

const kept = ['User', 'Membership', 'Clinic', 'Connection', 'TokenSet', 'ConnectAttempt', 'ConnectLink', 'SignInToken']

const stored = z.tuple([z.object({ tables: z.record(z.string(), z.array(z.unknown())), sessions: z.number() })])

/** @returns every row but for the time of the last call, which looking at a clinic's day moves on */
async function readStored(database: pg.Client): Promise<z.infer<typeof stored>[0]> {
  const parts = kept.map(
    (table) =>
      `'${table}', (SELECT coalesce(jsonb_agg(to_jsonb(t) - 'lastCallOkAt' ORDER BY to_jsonb(t)::text), '[]') FROM "${table}" t)`,
  )
  const { rows } = await database.query(
    `SELECT jsonb_build_object(${parts.join(', ')}) AS tables, (SELECT count(*)::int FROM "Session") AS sessions`,
  )
  return stored.parse(rows)[0]
}

test('F-05 every page and handler of the build says whom it is for, and there is no server action', () => {
  expect(Object.keys(probes).sort()).toEqual(routesOfBuild())
  expect(actionsOfBuild()).toEqual([])
})

test('B-13 B-14 B-16 W-08 W-10 nobody gets in where they do not belong, with proxy.ts and without it', async ({
  database,
  otherBrowser,
}) => {
  test.setTimeout(300_000)
  const viewers = await openViewers(database, otherBrowser)
  const ids = await openThings(database, viewers)
  const before = await readStored(database)
  const withProxy = await tryToGetIn(viewers, ids, world().appUrl)
  expect(await readStored(database), 'what is stored').toEqual(before)
  const bare = await startWithoutProxy()
  const bareHeaders = (await viewers.staff.request.get(`${bare.url}/clinics`)).headers()
  expect(bareHeaders['content-security-policy'], 'the proxy is really out').not.toContain('nonce-')
  const without = await tryToGetIn(viewers, ids, bare.url).finally(bare.stop)
  expect(await readStored(database), 'what is stored, without proxy.ts').toEqual(before)
  expect(without).toEqual(withProxy)
  expect(withProxy.denied).toBeGreaterThan(250)
  console.log(`access: ${withProxy.denied} denied, ${withProxy.admitted} admitted, the same without proxy.ts`)
})
