import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callbackOf, redirectUri, TestClient } from '../test-client'

let client: TestClient
beforeAll(async () => {
  client = await TestClient.start()
})
afterAll(() => client.sandbox.close())

describe('what is wrong before the app is known stays on the own page', () => {
  test.each([
    ['an unknown client', { client_id: 'someone-else' }],
    ['a missing client', { client_id: undefined }],
    ['an unregistered redirect URI', { redirect_uri: 'https://evil.example/callback' }],
    ['a redirect URI that only begins like a registered one', { redirect_uri: `${redirectUri}/more` }],
    ['a missing redirect URI when two are registered', { redirect_uri: undefined }],
    ['another response type', { response_type: 'token' }],
  ])('%s', async (_name, change) => {
    const answer = await client.browse(client.authorizePath(change))
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.headers.get('location')).toBeNull()
    expect(answer.headers.get('content-type')).toContain('text/html')
  })
})

describe('what is wrong afterwards goes back by redirect, with the state', () => {
  test.each([
    ['an unknown scope', { scope: 'offline_access' }, 'invalid_scope'],
    ['PKCE left out', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['a method left out, which would mean plain', { code_challenge_method: undefined }, 'invalid_request'],
    ['a padded challenge', { code_challenge: `${'a'.repeat(43)}=` }, 'invalid_request'],
  ])('%s', async (_name, change, error) => {
    const answer = await client.browse(client.authorizePath(change))
    expect(answer.status).toBe(302)
    expect(callbackOf(answer).get('error')).toBe(error)
    expect(callbackOf(answer).get('state')).toBe('state-1')
  })
})

test('a person chooses who they are, allows, and the browser returns with a long code and the state', async () => {
  const login = await client.browse(client.authorizePath())
  expect(await login.text()).toContain('Ioana Marinescu')
  await client.signIn(5290)
  const answer = await client.decide('allow')
  expect(answer.headers.get('location')).toMatch(new RegExp(`^${redirectUri}\\?`))
  expect(callbackOf(answer).get('code')?.length).toBeGreaterThan(600)
  expect(callbackOf(answer).get('state')).toBe('state-1')
})

test('the second authorize skips the login, names who is signed in and lets one switch', async () => {
  await client.signIn(5101)
  const text = await (await client.browse(client.authorizePath())).text()
  expect(text).toContain('Dr. Emily Carter')
  expect(text).toContain('Sign in as someone else')
  await client.browse(client.authorizePath().replace('/authorize', '/logout'), {})
  expect(await (await client.browse(client.authorizePath())).text()).toContain('First choose who you are')
})

test.each([
  ['league8', ['error', 'state']],
  ['league9', ['error', 'error_description', 'hint', 'state']],
])('a denial in the manner of %s', async (errorGeneration, names) => {
  await client.control('settings', { errorGeneration })
  await client.signIn(5101)
  const callback = callbackOf(await client.decide('deny'))
  expect([...callback.keys()].sort()).toEqual(names)
  expect(callback.get('error')).toBe('access_denied')
})

test('an Allow without the token of the consent page, or about another request, is not taken', async () => {
  await client.signIn(5101)
  const text = await (await client.browse(client.authorizePath())).text()
  const token = /name="token" value="([^"]+)"/.exec(text)?.[1] ?? ''
  for (const [path, sent] of [
    [client.authorizePath(), 'forged'],
    [client.authorizePath({ state: 'another' }), token],
  ]) {
    const answer = await client.browse(path ?? '', { decision: 'allow', token: sent ?? '' })
    expect(answer.headers.get('location')).toContain('/oauth/authorize')
  }
})

test('two tabs with two requests do not disturb each other', async () => {
  const [one, other] = [client.authorizePath({ state: 'tab-1' }), client.authorizePath({ state: 'tab-2' })]
  await client.signIn(5101, one)
  await client.browse(other)
  expect(callbackOf(await client.decide('allow', one)).get('state')).toBe('tab-1')
  expect(callbackOf(await client.decide('allow', other)).get('state')).toBe('tab-2')
})

test('consent is always asked, unless the switch is on and a grant is live', async () => {
  await client.getCode(5102)
  await client.control('settings', { skipConsent: true })
  expect((await client.browse(client.authorizePath())).status).toBe(200)
  await client.control('grants', { userId: 5102 })
  expect(callbackOf(await client.browse(client.authorizePath())).has('code')).toBe(true)
  await client.control('settings', { skipConsent: false })
  expect((await client.browse(client.authorizePath())).status).toBe(200)
})

test('prompt=login is honoured only when the switch says so', async () => {
  await client.signIn(5101)
  const path = client.authorizePath({ prompt: 'login' })
  expect(await (await client.browse(path)).text()).toContain('Sign in as someone else')
  await client.control('settings', { honourPrompt: true })
  expect(await (await client.browse(path)).text()).toContain('First choose who you are')
})
