import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { expect } from '../fixtures'
import { world } from '../start/world'
import { grace } from './digitail-people'
import { askAbout } from './over-http'
import { cookiesOf, rawRequest } from './raw-request'
import { countRows, storedConnections } from './stored'
import { test } from './working-clinic'

const forgeries = (): [string, Record<string, string>][] => [
  ['a foreign origin', { origin: 'https://evil.example' }],
  ['the origin "null"', { origin: 'null' }],
  ['no origin', {}],
  ['an origin that only begins like ours', { origin: `${world().appUrl}.evil.example` }],
  ['our host under another scheme', { origin: world().appUrl.replace('http:', 'https:') }],
  ['another port of our host', { origin: 'http://localhost:1' }],
  ['our origin from a page of another site', { origin: world().appUrl, 'sec-fetch-site': 'cross-site' }],
  ['our origin from another subdomain', { origin: world().appUrl, 'sec-fetch-site': 'same-site' }],
]

test('O-05 W-07 a forged press, decision or disconnect is refused, and nothing happens', async ({
  context,
  workingClinic,
  database,
}) => {
  const question = await askAbout(context, grace)
  const cookie = await cookiesOf(context)
  const before = [await storedConnections(database), await countRows(database, 'ConnectAttempt')]
  const forms: [string, string][] = [
    ['/connect/digitail/start', ''],
    [`${question}/decide`, `decision=yes&clinic=${grace.clinics[0]}`],
    [`${question}/decide`, 'decision=no'],
    [`${workingClinic.path}/disconnect`, ''],
  ]
  for (const [path, body] of forms) {
    for (const [forgery, headers] of forgeries()) {
      const answer = await rawRequest('POST', path, { ...headers, cookie }, body)
      expect(answer.status, `${path} with ${forgery}`).toBe(403)
      expect(answer.headers['set-cookie'], `${path} with ${forgery}`).toBeUndefined()
    }
  }
  expect([await storedConnections(database), await countRows(database, 'ConnectAttempt')]).toEqual(before)
})

test('O-05 nothing begins, is decided or ends by opening an address', async ({ context, workingClinic, database }) => {
  const question = await askAbout(context, grace)
  const cookie = await cookiesOf(context)
  const before = [await storedConnections(database), await countRows(database, 'ConnectAttempt')]
  for (const path of ['/connect/digitail/start', `${question}/decide`, `${workingClinic.path}/disconnect`]) {
    for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await rawRequest(method, `${path}?decision=yes&clinicId=${workingClinic.clinicId}`, {
        cookie,
        origin: world().appUrl,
      })
      expect(answer.status, `${method} ${path}`).toBe(405)
      expect(answer.headers['set-cookie'], `${method} ${path}`).toBeUndefined()
    }
  }
  expect([await storedConnections(database), await countRows(database, 'ConnectAttempt')]).toEqual(before)
})

test('O-05 a form on another site cannot press the button in a real browser', async ({
  page,
  database,
  expectConsole,
  workingClinic,
}) => {
  expectConsole(/403/)
  await page.goto(`${world().sandboxUrl}/sandbox`)
  const before = await countRows(database, 'ConnectAttempt')
  const answered = page.waitForResponse((response) => response.url().includes('/connect/digitail/start'))
  await page.evaluate(
    ([action, clinicId]) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action })
      form.append(Object.assign(document.createElement('input'), { name: 'clinicId', value: clinicId }))
      document.body.append(form)
      form.submit()
    },
    [`${world().appUrl}/connect/digitail/start`, workingClinic.clinicId] as const,
  )
  expect((await answered).status()).toBe(403)
  expect(await countRows(database, 'ConnectAttempt')).toBe(before)
})

const manifest = (file: string): unknown => JSON.parse(readFileSync(`.next/${file}`, 'utf8'))

/** @returns the path of every route handler in the build, but for pictures made ahead, which run no code */
function builtRoutes(): string[] {
  const built = z.record(z.string(), z.string()).parse(manifest('server/app-paths-manifest.json'))
  const { routes } = z.object({ routes: z.record(z.string(), z.unknown()) }).parse(manifest('prerender-manifest.json'))
  const handlers = Object.keys(built).filter((key) => key.endsWith('/route'))
  const anId = '0190d0f0-0000-7000-8000-000000000000'
  return handlers
    .map((key) => key.slice(0, -'/route'.length).replaceAll(/\/\([^)]+\)/g, ''))
    .filter((path) => !(path in routes))
    .map((path) => path.replaceAll(/\[[^\]]+\]/g, anId))
}

test('W-07 B-10 every route handler in the build refuses what another site posts', async ({ context }) => {
  const cookie = await cookiesOf(context)
  const refused: string[] = []
  for (const path of builtRoutes()) {
    const { status } = await rawRequest('POST', path, { origin: 'https://evil.example', cookie }, 'a=b')
    expect([403, 404, 405], path).toContain(status)
    if (status === 403) refused.push(path)
  }
  const mustRefuse = ['/connect/digitail/start', '/sign-out', '/sign-in/demo', '/sign-in/email', '/admin/people/invite']
  expect(refused.length, 'handlers that a form can reach').toBeGreaterThanOrEqual(8)
  expect(refused).toEqual(expect.arrayContaining(mustRefuse))
})
