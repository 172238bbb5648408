import { statSync } from 'node:fs'
import type pg from 'pg'
import { z } from 'zod'
import { expect } from '../fixtures'
import { disconnectAndRevoke, failToConnect, liveThrough, signInInEveryWay } from './canary-run'
import { test } from './canary-world'
import { encodings } from './encodings'
import { browserPlaces, secretsAtDigitail, secretsInBrowser } from './heard-secrets'
import { dumpDatabase, readPlaces } from './leak-places'
import { type Canary, type Hit, needlesFor, type Place, scan } from './scan'

/** Where OAuth and HTTP themselves put a secret, and the one form that carries its own. */
const belongs: [string, RegExp][] = [
  ['state', /^(header location of \/connect\/digitail\/start|address of \/connect\/digitail\/callback)$/],
  ['code', /^address of \/connect\/digitail\/callback$/],
  ['session cookie', /^header set-cookie of /],
  ['browser mark', /^header set-cookie of /],
  ['sign-in link', /^(address|body) of \/sign-in\/confirm$/],
]
const isLeak = ({ kind, where }: Hit) => !belongs.some(([owner, place]) => owner === kind && place.test(where))

const eachOnce = (all: Canary[]) => [...new Map(all.map((one) => [`${one.kind} ${one.value}`, one])).values()]
const size = (places: Place[]) => places.reduce((sum, { content }) => sum + content.length, 0)

const everyKind = [
  'SMTP password',
  'OIDC client secret',
  'cron secret',
  'auth secret',
  'client secret',
  'encryption key',
  'session cookie',
  'browser mark',
  'sign-in link',
  'state',
  'code',
  'verifier',
  'access token',
  'refresh token',
]

async function aStateHash(database: pg.Client): Promise<string> {
  const { rows } = await database.query('SELECT "stateHash" AS hash FROM "ConnectAttempt" LIMIT 1')
  return z.tuple([z.object({ hash: z.string() })]).parse(rows)[0].hash
}

/** The places hold what they should: an empty one would hide everything. */
function expectFull(places: Place[], contents: [where: string, content: string][]): void {
  for (const [where, wanted] of contents) {
    const there = places.filter((place) => place.where === where)
    expect(
      there.some(({ content }) => content.includes(wanted)),
      `${where} holds ${wanted}`,
    ).toBe(true)
  }
}

test('L-02 O-17 K-09 B-20 B-22 no secret of a whole life of a connection is anywhere but in its place', async ({
  page,
  canaryWorld,
}) => {
  test.setTimeout(180_000)
  const { world, heard, telemetry, mailbox, database, settings } = canaryWorld
  const logBefore = statSync(world.logFiles.postgres).size
  const said: string[] = []
  page.context().on('console', (message) => said.push(message.text()))

  await signInInEveryWay(page, world.appUrl, mailbox)
  await failToConnect(page, database)
  await liveThrough(page, world.appUrl)
  const clinicPath = new URL(page.url()).pathname
  for (const path of ['/clinics', clinicPath, '/connect/result/denied']) {
    const flight = await page.context().request.get(`${world.appUrl}${path}?flight`, { headers: { rsc: '1' } })
    expect(flight.headers()['content-type']).toContain('text/x-component')
  }
  const cron = settings.find(({ kind }) => kind === 'cron secret')?.value
  const swept = await fetch(`${world.appUrl}/api/cron/refresh`, {
    method: 'POST',
    headers: { authorization: `Bearer ${cron}` },
  })
  expect(swept.status).toBe(200)
  const tables = await dumpDatabase(database, 'while connected')
  await disconnectAndRevoke(page)
  tables.push(...(await dumpDatabase(database, 'at the end')))
  const readable = await page.evaluate(() => JSON.stringify([document.cookie, { ...localStorage, ...sessionStorage }]))

  const told = (path: string) => telemetry.bodies.filter((each) => each.path === path).map(({ body }) => body)
  await expect.poll(() => told('/v1/traces').join()).toContain('/connect/digitail/callback')
  await expect.poll(() => told('/v1/metrics').join(), { timeout: 40_000 }).toContain('digitail_connect.refreshes')

  const places = [
    ...telemetry.bodies.map(({ path, body }) => ({ where: `telemetry ${path}`, content: body })),
    ...heard.inBrowser.flatMap(browserPlaces),
    ...tables,
    { where: 'what scripts can read', content: readable },
    { where: 'the console', content: said.join('\n') },
    ...readPlaces(world.logFiles.app),
    ...readPlaces(world.logFiles.postgres, logBefore),
    ...readPlaces(world.dataDir),
    ...readPlaces('.next/static'),
  ]
  expectFull(places, [
    [world.logFiles.app, 'a connect attempt was refused'],
    [world.logFiles.app, '"event":"request.failed"'],
    [world.logFiles.postgres, await aStateHash(database)],
    ['table TokenSet while connected', ',v1.e2e.'],
    ['telemetry /v1/traces', 'digitail.token'],
    [`body of ${clinicPath}`, 'times at the clinic (America/New_York)'],
    ['body of /clinics', 'Riverside Veterinary Clinic'],
  ])
  const canaries = eachOnce([
    ...settings,
    ...heard.atDigitail.flatMap(secretsAtDigitail),
    ...heard.inBrowser.flatMap(secretsInBrowser),
  ])
  const needles = needlesFor(canaries).length
  console.log(
    `    ${canaries.length} secrets of ${everyKind.length} kinds × ${encodings.length} encodings, ` +
      `${needles} pieces; ${(size(places) / 1e6).toFixed(1)} MB in ${places.length} places`,
  )
  expect([...new Set(canaries.map(({ kind }) => kind))]).toEqual(expect.arrayContaining(everyKind))
  const hits = scan(canaries, places)
  expect(hits.filter(isLeak)).toEqual([])
  const known = belongs.map(([owner]) => owner)
  expect(
    hits.map(({ kind }) => kind),
    'what has a place is found there',
  ).toEqual(expect.arrayContaining(known))
})

test('L-02 the search finds a secret in each encoding, whole, inside a text, or cut', async () => {
  const secret: Canary = { kind: 'planted', value: 'p1anted-c4nary/with+signs=and "quotes" & more' }
  for (const { name, encode } of encodings) {
    for (const encoded of encode(Buffer.from(String(secret.value)))) {
      for (const content of [encoded, `{"x":"abc${encoded}def"}`, encoded.slice(0, 14), encoded.slice(-14)]) {
        expect(scan([secret], [{ where: 'a log', content }]), `${name}: ${content}`).not.toEqual([])
      }
    }
  }
  expect(scan([secret], [{ where: 'a log', content: 'nothing to see here, only words' }])).toEqual([])
})
