import { expect, test } from '../fixtures'
import { world } from '../start/world'
import { grace, harbour } from './digitail-people'
import { answerAtDigitail, comeBack, connect, pressConnect } from './over-http'
import { cookiesOf, rawRequest } from './raw-request'
import { clinicIdOf, countRows } from './stored'

const lies: [string, Record<string, string>][] = [
  ['Host', { host: 'evil.example' }],
  ['X-Forwarded-Host', { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }],
  ['Forwarded', { forwarded: 'host=evil.example;proto=https' }],
  ['X-Original-URL', { 'x-original-url': 'https://evil.example/', 'x-rewrite-url': 'https://evil.example/' }],
  ['X-Forwarded-Port and Prefix', { 'x-forwarded-port': '6666', 'x-forwarded-prefix': '//evil.example' }],
]

test('O-09 the redirect URI is ours to the byte, whatever the headers say', async ({ context, signInAs }) => {
  await signInAs('staff')
  const headers = { cookie: await cookiesOf(context), origin: world().appUrl }
  for (const [name, lie] of lies) {
    const answer = await rawRequest('POST', '/connect/digitail/start', { ...headers, ...lie })
    expect(answer.status, name).toBe(303)
    const location = new URL(answer.headers.location ?? '')
    expect(location.origin, name).toBe(world().sandboxUrl)
    expect(location.searchParams.get('redirect_uri'), name).toBe(`${world().appUrl}/connect/digitail/callback`)
  }
})

test('O-09 a request for another host begins nothing', async ({ context, signInAs, database }) => {
  await signInAs('staff')
  const headers = { cookie: await cookiesOf(context), origin: world().appUrl }
  // No browser sends a whole address to a server; Next sends such a visitor back where they said they were going.
  const answer = await rawRequest('POST', 'http://evil.example/connect/digitail/start', headers)
  expect(answer.status).toBe(308)
  expect(answer.headers['set-cookie']).toBeUndefined()
  expect(answer.headers.location).not.toContain('oauth')
  expect(await countRows(database, 'ConnectAttempt')).toBe(0)
})

test('O-09 whoever comes back stays here, whatever the headers say', async ({ context, signInAs }) => {
  await signInAs('staff')
  for (const [name, lie] of lies) {
    const callback = await answerAtDigitail(context, await pressConnect(context), grace)
    const headers = { cookie: await cookiesOf(context), ...lie }
    const answer = await rawRequest('GET', `${callback.pathname}${callback.search}`, headers)
    expect(answer.status, name).toBe(303)
    const path = answer.headers.location ?? ''
    const landed = new URL(path, world().appUrl)
    expect(landed.origin, name).toBe(world().appUrl)
    expect(landed.pathname, name).toMatch(/^\/connect\/confirm\//)
  }
})

test('O-09 signing in is asked for here, whatever the headers say', async () => {
  for (const [name, lie] of lies) {
    const answer = await rawRequest('GET', '/clinics', lie)
    const landed = new URL(answer.headers.location ?? '', world().appUrl)
    expect(`${landed.origin}${landed.pathname}`, name).toBe(`${world().appUrl}/sign-in`)
    expect(answer.body, name).not.toContain('evil.example')
  }
})

const elsewhere = [
  'https://evil.example/clinics',
  '//evil.example/clinics',
  '/\\evil.example',
  '/\t/evil.example',
  '/clinics/..//evil.example',
  '/clinics/%2f%2fevil.example',
  'javascript:alert(1)',
  '/connect/digitail/callback?state=a&code=b',
  '/api/auth/callback/oidc',
]

test('O-10 a return path of another site leads nowhere but here', async ({ context, signInAs, database }) => {
  await signInAs('staff')
  await connect(context, grace)
  const clinicId = await clinicIdOf(database, harbour.id)
  for (const returnPath of elsewhere) {
    const authorizeUrl = await pressConnect(context, { clinicId, returnPath })
    const path = await comeBack(context, await answerAtDigitail(context, authorizeUrl, grace))
    expect(path, returnPath).toBe('/clinics?connected=1')
  }
})

test('O-10 a return path of ours is kept, its query too', async ({ context, signInAs, database }) => {
  await signInAs('staff')
  await connect(context, grace)
  const clinicId = await clinicIdOf(database, harbour.id)
  const authorizeUrl = await pressConnect(context, { clinicId, returnPath: `/clinics/${clinicId}?from=list` })
  const path = await comeBack(context, await answerAtDigitail(context, authorizeUrl, grace))
  expect(path).toBe(`/clinics/${clinicId}?from=list&connected=1`)
})
