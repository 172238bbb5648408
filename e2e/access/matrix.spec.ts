import { randomUUID } from 'node:crypto'
import type { APIResponse, BrowserContext } from '@playwright/test'
import type pg from 'pg'
import { emily, grace, harbour, riverside } from '../connect/digitail-people'
import { expect, test } from '../fixtures'
import { world } from '../start/world'
import { getsIn, type Ids, type Probe, pathOf, probes, type Viewer } from './probes'
import { actionsOfBuild, routesOfBuild } from './routes-of-build'
import { openThings, openViewers, type Viewers } from './viewers'
import { startWithoutProxy } from './without-proxy'

const unknown = (): Ids => ({
  clinic: randomUUID(),
  question: randomUUID(),
  person: randomUUID(),
  session: randomUUID(),
  link: randomUUID(),
})

/** What no page may tell somebody who does not get in. */
const marks = [riverside.name, harbour.name, emily.name, grace.name, 'staff@', 'nobody knows']

function send(
  context: BrowserContext,
  base: string,
  path: string,
  form?: Record<string, string>,
): Promise<APIResponse> {
  const url = new URL(path, base).href
  if (form === undefined) return context.request.get(url, { maxRedirects: 0 })
  return context.request.post(url, {
    data: new URLSearchParams(form).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: base },
    maxRedirects: 0,
  })
}

/** Status and where to, with the ids taken out. */
function essence(answer: APIResponse, ids: Ids): string {
  let location = answer.headers().location ?? ''
  for (const id of Object.values(ids)) location = location.replaceAll(id, 'ID')
  return `${answer.status()} ${location}`
}

const kept = ['User', 'Membership', 'Clinic', 'Connection', 'TokenSet', 'ConnectAttempt', 'ConnectLink', 'SignInToken']

async function stored(database: pg.Client): Promise<string> {
  const parts = kept.map(
    (table) => `(SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY to_jsonb(t)::text), '[]') FROM "${table}" t)`,
  )
  const { rows } = await database.query(
    `SELECT jsonb_build_array(${parts.join(', ')}, (SELECT count(*) FROM "Session"))::text AS all`,
  )
  return JSON.stringify(rows)
}

type Try = { route: string; probe: Probe; viewer: Viewer }

function everyTry(): Try[] {
  const viewers = getsIn.everyone
  return Object.entries(probes).flatMap(([route, tried]) =>
    tried.flatMap((probe) => viewers.map((viewer) => ({ route, probe, viewer }))),
  )
}

async function tryToGetIn(viewers: Viewers, ids: Ids, base: string): Promise<{ denied: number; admitted: number }> {
  let [denied, admitted] = [0, 0]
  for (const { route, probe, viewer } of everyTry()) {
    if (probe.reach === 'everyone') continue
    const isIn = getsIn[probe.reach].includes(viewer)
    const about = `${viewer}: ${probe.form ? 'POST' : 'GET'} ${pathOf(route, probe, ids)}`
    if (isIn) {
      if (probe.form !== undefined && probe.isQuestion !== true) continue
      const answer = await send(viewers[viewer], base, pathOf(route, probe, ids), probe.form?.(ids))
      expect(essence(answer, ids), about).toMatch(/^200 $|^30[37] (?!\/sign-in)/)
      admitted += 1
      continue
    }
    const nothing = unknown()
    const theirs = await send(viewers[viewer], base, pathOf(route, probe, ids), probe.form?.(ids))
    const none = await send(viewers[viewer], base, pathOf(route, probe, nothing), probe.form?.(nothing))
    expect(theirs.status(), about).not.toBe(200)
    expect(theirs.status(), about).toBeLessThan(500)
    expect(essence(theirs, ids), `${about} differs from what does not exist`).toBe(essence(none, nothing))
    const text = await theirs.text()
    for (const mark of marks) expect(text, `${about} tells ${mark}`).not.toContain(mark)
    denied += 1
  }
  return { denied, admitted }
}

test('F-05 every page and handler of the build says whom it is for, and there is no server action', () => {
  expect(Object.keys(probes).sort()).toEqual(routesOfBuild())
  expect(actionsOfBuild()).toEqual([])
})

test('B-13 B-14 B-16 W-08 W-10 nobody gets in where they do not belong, with proxy.ts and without it', async ({
  database,
  otherBrowser,
}) => {
  test.setTimeout(240_000)
  const viewers = await openViewers(database, otherBrowser)
  const ids = await openThings(database, viewers)
  const before = await stored(database)
  const withProxy = await tryToGetIn(viewers, ids, world().appUrl)
  expect(await stored(database), 'what is stored').toBe(before)
  const bare = await startWithoutProxy()
  const bareHeaders = (await viewers.staff.request.get(`${bare.url}/clinics`)).headers()
  expect(bareHeaders['content-security-policy'], 'the proxy is really out').not.toContain('nonce-')
  const without = await tryToGetIn(viewers, ids, bare.url).finally(bare.stop)
  expect(await stored(database), 'what is stored, without proxy.ts').toBe(before)
  expect(without).toEqual(withProxy)
  expect(withProxy.denied).toBeGreaterThan(100)
  console.log(`access: ${withProxy.denied} denied, ${withProxy.admitted} admitted, the same without proxy.ts`)
})
