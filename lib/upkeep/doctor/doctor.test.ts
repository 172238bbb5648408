import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { checkNode } from './check-machine'
import { checkDigitail, checkIssuer, checkMail, judgeClock } from './check-outside'
import { checkCookies, checkPublicUrl, checkRedirectUri, judgeRequest } from './check-public-url'
import { type Answer, serve, serveMail, settingsWith } from './testing/stubs'

const APP_URL = new URL('https://connect.example.com')
const about = { APP_URL, DIGITAIL_ENVIRONMENT: 'production' } as const
const json =
  (body: unknown): Answer =>
  (response) =>
    void response.setHeader('content-type', 'application/json').end(JSON.stringify(body))

describe('the machine', () => {
  it.each([
    ['18.20.0', '2020-01-01', 'node-too-old'],
    ['20.18.3', '2020-01-01', 'node-too-old'],
    ['20.19.0', '2026-04-30', null],
    ['20.19.0', '2026-05-01', 'node-end-of-life'],
    ['22.12.0', '2027-04-30', null],
    ['22.12.0', '2027-05-01', 'node-end-of-life'],
    ['24.1.0', '2028-05-01', 'node-end-of-life'],
    ['99.0.0', '2028-05-01', null],
  ])('Node %s on %s: %s', (version, day, fault) => {
    expect(checkNode(version, new Date(day))).toMatchObject({ fault, facts: { version } })
  })
})

describe('the public address', () => {
  it('is this app, another server, or nobody', async () => {
    const at = async (answer: Answer) =>
      (await checkPublicUrl({ ...about, APP_URL: new URL(await serve(answer)) }, null)).fault
    expect(await at(json({ status: 'live' }))).toBeNull()
    expect(await at((response) => void response.end('<h1>Welcome to nginx</h1>'))).toBe('app-is-another')
    const away = await checkPublicUrl(settingsWith({}), null)
    expect(away).toMatchObject({ fault: 'app-unreachable', facts: { because: 'refused' } })
  })

  it('is told apart from what requests show', () => {
    expect(judgeRequest(about, { host: 'connect.example.com', scheme: 'https' })).toBeNull()
    expect(judgeRequest(about, { host: null, scheme: null })).toBeNull()
    expect(judgeRequest(about, { host: '10.0.0.7:3000', scheme: 'https' })?.fault).toBe('host-differs')
    expect(judgeRequest(about, { host: 'connect.example.com', scheme: 'http' })?.fault).toBe('scheme-differs')
  })

  it('makes the redirect URI, which production takes only when it is public', () => {
    expect(checkRedirectUri(about).facts.uri).toBe('https://connect.example.com/connect/digitail/callback')
    const local = { APP_URL: new URL('http://localhost:3000'), DIGITAIL_ENVIRONMENT: 'production' } as const
    expect(checkRedirectUri(local).fault).toBe('redirect-uri-local')
    expect(checkRedirectUri({ ...local, DIGITAIL_ENVIRONMENT: 'sandbox' }).fault).toBeNull()
  })

  it.each([
    ['as it was set', 'digitail-connect.session=; Path=/; HttpOnly; SameSite=Lax', null],
    [
      'with a domain',
      'digitail-connect.session=; Path=/; HttpOnly; SameSite=Lax; Domain=example.com',
      'cookies-changed',
    ],
    ['readable by scripts', 'digitail-connect.session=; Path=/; SameSite=Lax', 'cookies-changed'],
    ['for other sites', 'digitail-connect.session=; Path=/; HttpOnly; SameSite=None', 'cookies-changed'],
    ['renamed', 'session=; Path=/; HttpOnly; SameSite=Lax', 'cookies-changed'],
  ])('a cookie that comes through %s', async (_, cookie, fault) => {
    const url = await serve((response) => void response.setHeader('set-cookie', cookie).end())
    expect((await checkCookies({ ...about, APP_URL: new URL(url) })).fault).toBe(fault)
  })
})

describe('whoever this app talks to', () => {
  const addresses = ['DIGITAIL_AUTHORIZE_URL', 'DIGITAIL_TOKEN_URL', 'DIGITAIL_API_URL', 'DIGITAIL_REVOKE_URL']

  it.each(addresses)('is reached at every address of Digitail, and %s is named when it is not', async (setting) => {
    const url = await serve((response) => void response.writeHead(405).end())
    const digitail = { DIGITAIL_BASE_URL: url.replace('localhost', '127.0.0.1') }
    const all = await checkDigitail(settingsWith(digitail))
    expect(all.map(({ fault }) => fault)).toEqual([null, null])
    const awayUrl = 'http://127.0.0.1:1/not/there'
    const [, ...away] = await checkDigitail(settingsWith({ ...digitail, [setting]: awayUrl }))
    expect(away).toMatchObject([{ fault: 'digitail-unreachable', facts: { url: awayUrl, because: 'refused' } }])
  })

  it('tells the time, or the clock could not be compared', async () => {
    const url = await serve((response) => {
      response.sendDate = false
      response.writeHead(405).end()
    })
    const [clock] = await checkDigitail(settingsWith({ DIGITAIL_BASE_URL: url.replace('localhost', '127.0.0.1') }))
    expect(clock).toMatchObject({ check: 'clock', fault: 'clock-unknown', state: 'warn' })
  })

  it('O-09 has a clock, from which ours may not differ', async () => {
    const now = new Date()
    const shifted = (seconds: number) => judgeClock(now, new Date(now.getTime() + seconds * 1_000), 'digitail')
    expect([0, 20, -20].map((seconds) => shifted(seconds).fault)).toEqual([null, null, null])
    expect(shifted(45)).toMatchObject({ fault: 'clock-off', facts: { seconds: '−45' } })
    expect(shifted(-600)).toMatchObject({ fault: 'clock-far-off', facts: { seconds: '+600' } })
    const url = await serve((response) => {
      response.sendDate = false
      response.setHeader('date', new Date(Date.now() - 3_600_000).toUTCString()).end()
    })
    const [clock] = await checkDigitail(settingsWith({ DIGITAIL_BASE_URL: url.replace('localhost', '127.0.0.1') }))
    expect(clock?.fault).toBe('clock-far-off')
  })

  it('is a mail server that takes us, refuses us, or is away', async () => {
    const host = await serveMail('ana')
    const at = async (SMTP_URL: string) => (await checkMail({ SMTP_URL })).fault
    expect(await at(`smtp://ana:x@${host}`)).toBeNull()
    expect(await at(`smtp://ben:x@${host}`)).toBe('mail-refuses-us')
    expect(await at('smtp://127.0.0.1:1')).toBe('mail-unreachable')
    expect((await checkMail({ SMTP_URL: undefined })).fault).toBe('mail-off')
  })

  it('is an issuer with a discovery document', async () => {
    const issuer = async (answer: Answer) => checkIssuer({ OIDC_ISSUER: new URL('/realms/a/', await serve(answer)) })
    const seen: string[] = []
    const good = (response: ServerResponse, path: string) => {
      seen.push(path)
      json({})(response, path)
    }
    expect((await issuer(good))[0]?.fault).toBeNull()
    expect(seen).toEqual(['/realms/a/.well-known/openid-configuration'])
    const [bad] = await issuer((response) => void response.writeHead(404).end())
    expect(bad).toMatchObject({ fault: 'issuer-unreachable', facts: { because: 'status 404' } })
    expect(await checkIssuer({ OIDC_ISSUER: undefined })).toEqual([])
  })
})
