import { NextRequest } from 'next/server'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser, signInAgain } from '@/app/admin/people/test-support/signed-in'
import type { ConnectActor } from '@/lib/connect/connect-actor'
import { connectClinics, makePerson, press, startDigitail, strangeState } from '@/lib/connect/testing/connect-world'
import { digitailUsers, visitDigitail } from '@/lib/connect/testing/digitail-visit'
import { forgetEverything } from '@/lib/connect/testing/forget-everything'
import { db } from '@/lib/infra/db'
import { makeLink, pressLink } from '@/lib/links/testing/link-world'
import { GET, HEAD, POST } from './route'

vi.hoisted(() => {
  process.env.RATE_LIMIT_PER_MINUTE = '25'
})
vi.mock('next/headers', async () => (await import('@/app/admin/people/test-support/signed-in')).nextHeaders)

const riverside = 1201
const reference = '[0-9a-f]{8}'
let actor: ConnectActor

const sandbox = await startDigitail()
afterAll(sandbox.close)
beforeEach(async () => {
  browser.session = null
  await forgetEverything()
  await db().$executeRaw`DELETE FROM "RateLimit"`
  actor = await makePerson()
})

async function signIn(person: ConnectActor): Promise<void> {
  browser.session = await signInAgain(person)
}

type Browser = { mark?: string; link?: string; headers?: Record<string, string> }

function arrive(callback: URL, { mark = 'same-browser', link, headers = {} }: Browser = {}): Promise<Response> {
  const marks = [`digitail-connect.browser=${mark}`, ...(link === undefined ? [] : [`digitail-connect.link=${link}`])]
  return GET(new NextRequest(callback, { headers: { ...headers, cookie: marks.join('; ') } }))
}

async function arrivesAt(callback: URL, by: Browser = {}): Promise<string> {
  const answer = await arrive(callback, by)
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([303, 'no-store'])
  return answer.headers.get('location') ?? ''
}

const addressOf = (query: string) => new URL(`http://localhost:3000/connect/digitail/callback?${query}`)
const strange = () => addressOf(`state=${strangeState()}&code=c`)
const attempts = () => db().connectAttempt.findMany({ select: { consumedAt: true } })

describe('where somebody who is signed in ends', () => {
  beforeEach(() => signIn(actor))

  it('at the question, for a clinic that is new', async () => {
    const path = await arrivesAt(await visitDigitail(await press({ actor }), digitailUsers.vet))
    const { id } = await db().connection.findFirstOrThrow()
    expect(path).toBe(`/connect/confirm/${id}`)
  })

  it.each([
    ['/clinics', '/clinics?connected=1'],
    ['/clinics?all=1', '/clinics?all=1&connected=1'],
  ])('from a reconnect, where they came from: %s', async (returnPath, path) => {
    const [clinicId = ''] = await connectClinics(actor, digitailUsers.vet, [riverside])
    const callback = await visitDigitail(await press({ actor, clinicId, returnPath }), digitailUsers.vet)
    expect(await arrivesAt(callback)).toBe(path)
  })

  it('at their own refusal, with a reference, and with the clinic that a reconnect was for', async () => {
    const plain = await visitDigitail(await press({ actor }), digitailUsers.vet, 'deny')
    expect(await arrivesAt(plain)).toMatch(new RegExp(`^/connect/result/denied\\?ref=${reference}$`))
    const [clinicId = ''] = await connectClinics(actor, digitailUsers.vet, [riverside])
    const again = await visitDigitail(await press({ actor, clinicId }), digitailUsers.vet, 'deny')
    expect(await arrivesAt(again)).toMatch(new RegExp(`^/connect/result/denied\\?ref=${reference}&clinic=${clinicId}$`))
  })

  it('O-04 in another browser, at a refusal', async () => {
    const callback = await visitDigitail(await press({ actor }), digitailUsers.vet)
    expect(await arrivesAt(callback, { mark: 'another' })).toContain('/connect/result/other-browser?')
  })

  it('holding a link as well, at what is said to people with an account', async () => {
    expect(await arrivesAt(strange(), { link: 'a-link' })).toContain('/connect/result/unknown-attempt?')
  })
})

describe('where somebody ends who is not signed in', () => {
  const named = { name: 'Riverside Veterinary Clinic' }
  const bear = { mark: 'front-desk', link: 'a-link' }

  it('O-04 with an attempt that somebody signed in began: at the word about it', async () => {
    const callback = await visitDigitail(await press({ actor }), digitailUsers.vet)
    expect(await arrivesAt(callback, { link: 'a-link' })).toContain('/connect/result/signed-out?')
  })

  it('as the holder of a link: at its question, and then where it has renewed', async () => {
    const link = await makeLink(named)
    const path = await arrivesAt(await visitDigitail(await pressLink(link), digitailUsers.vet), bear)
    const { id } = await db().connection.findFirstOrThrow()
    expect(path).toBe(`/link/confirm/${id}`)
    await forgetEverything()
    const [clinicId = ''] = await connectClinics(actor, digitailUsers.vet, [riverside])
    await db().connection.updateMany({ data: { status: 'NEEDS_RECONNECT', reason: 'REVOKED' } })
    const repair = await makeLink({ id: clinicId }, { purpose: 'repair' })
    const renewed = await arrivesAt(await visitDigitail(await pressLink(repair), digitailUsers.vet), bear)
    expect(renewed).toBe(`/link/result/connected?link=${repair.linkId}`)
  })

  it('as a holder who said no: at a refusal that leads back to the link', async () => {
    const link = await makeLink(named)
    const path = await arrivesAt(await visitDigitail(await pressLink(link), digitailUsers.vet, 'deny'), bear)
    expect(path).toMatch(new RegExp(`^/link/result/denied\\?link=${link.linkId}&ref=${reference}$`))
  })

  it.each([
    ['unknown-attempt', strange],
    ['bad-callback', () => addressOf('code=c')],
  ])('as a holder, with what is nobody’s answer: %s', async (outcome, callback) => {
    expect(await arrivesAt(callback(), bear)).toMatch(new RegExp(`^/link/result/${outcome}\\?ref=${reference}$`))
    expect(await arrivesAt(callback())).toMatch(new RegExp(`^/connect/result/${outcome}\\?ref=${reference}$`))
  })
})

it('L-03 while our database refuses: at our own trouble, with a reference', async () => {
  await db().$executeRaw`ALTER TABLE "ConnectAttempt" RENAME TO "Gone"`
  const path = await arrivesAt(strange())
  await db().$executeRaw`ALTER TABLE "Gone" RENAME TO "ConnectAttempt"`
  expect(path).toMatch(new RegExp(`^/connect/result/our-trouble\\?ref=${reference}$`))
})

it('without any cookie: at the word about it', async () => {
  const answer = await GET(new NextRequest(strange()))
  expect(answer.headers.get('location')).toContain('/connect/result/unknown-attempt?')
})

describe('what uses nothing up', () => {
  it.each(['purpose', 'sec-purpose'])('B-01 an address that is fetched ahead (%s)', async (name) => {
    await signIn(actor)
    const callback = await visitDigitail(await press({ actor }), digitailUsers.vet)
    const answer = await arrive(callback, { headers: { [name]: 'prefetch' } })
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([204, 'no-store'])
    expect(await attempts()).toEqual([{ consumedAt: null }])
  })

  it('B-01 a look without a body, and every other method', async () => {
    const answer = HEAD()
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([204, 'no-store'])
    expect(POST().status).toBe(405)
  })
})

describe('W-15 who comes too often', () => {
  const comes = (times: number) => Promise.all(Array.from({ length: times }, () => arrivesAt(strange())))
  const isTold = (path: string) => path === '/connect/result/too-many-attempts'

  beforeEach(() => signIn(actor))

  it('is nobody who comes with what was started here', async () => {
    await arrivesAt(await visitDigitail(await press({ actor }), digitailUsers.vet))
    await arrivesAt(await visitDigitail(await press({ actor }), digitailUsers.vet, 'deny'))
    await arrivesAt(await visitDigitail(await press({ actor }), digitailUsers.vet), { mark: 'another' })
    expect(await db().rateLimit.count()).toBe(0)
  })

  it('is who comes with used, unknown and broken parameters, each of them', async () => {
    const used = await visitDigitail(await press({ actor }), digitailUsers.vet)
    for (const callback of [used, used, strange(), addressOf('code=c')]) await arrivesAt(callback)
    expect(await db().rateLimit.findMany()).toMatchObject([{ key: 'callback:unknown', points: 3 }])
  })

  // The last one: an instance remembers whom it has refused.
  it('is asked to wait: its attempt is still good, and the code leaves the address', async () => {
    expect((await comes(25)).filter(isTold)).toEqual([])
    expect((await comes(2)).filter(isTold)).toHaveLength(2)
    const answer = await arrive(await visitDigitail(await press({ actor }), digitailUsers.vet))
    expect(answer.headers.get('location')).toBe('/connect/result/too-many-attempts')
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await attempts()).toEqual([{ consumedAt: null }])
  })
})
