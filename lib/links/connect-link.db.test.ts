import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { confirmConnect } from '@/lib/connect/confirm-connect'
import { readConfirm } from '@/lib/connect/read-confirm'
import { startConnect } from '@/lib/connect/start-connect'
import { comeBack, connectClinics, makePerson, press, startDigitail } from '@/lib/connect/testing/connect-world'
import { digitailUsers, visitDigitail } from '@/lib/connect/testing/digitail-visit'
import { forgetEverything } from '@/lib/connect/testing/forget-everything'
import { tokenRequests } from '@/lib/connect/testing/sandbox-control'
import { db } from '@/lib/infra/db'
import type { RunningSandbox } from '@/sandbox/start-sandbox'
import { openLink } from './open-link'
import { readLinkConfirm } from './read-link-confirm'
import { renewLinkAddress } from './renew-link-address'
import { revokeConnectLink } from './revoke-connect-link'
import { startByLink } from './start-by-link'
import {
  answer,
  holderComesBack,
  linkTrail,
  linkUntilQuestion,
  type MadeLink,
  makeLink,
  pressLink,
  runOut,
  standing,
} from './testing/link-world'

let sandbox: RunningSandbox
const riverside = 1201
const named = { name: 'riverside  veterinary clinic' }
const system = { kind: 'system', name: 'test' } as const

beforeAll(async () => {
  sandbox = await startDigitail()
})
afterAll(() => sandbox.close())
beforeEach(forgetEverything)

const open = (token: string, isVisit = true) => openLink({ token, isVisit, requestId: null })
const revoke = ({ linkId }: MadeLink) => revokeConnectLink({ actor: system, linkId, requestId: null })
const linkRow = ({ linkId }: MadeLink) => db().connectLink.findUniqueOrThrow({ where: { id: linkId } })

describe('a connect link', () => {
  it('connects the clinic that it names, for somebody without an account, and makes nobody a member', async () => {
    const link = await makeLink(named)
    const id = await linkUntilQuestion(link, digitailUsers.vet)
    const asked = await readLinkConfirm({ id, browser: 'front-desk' })
    expect(asked).toMatchObject({
      view: { clinicName: 'riverside veterinary clinic', clinic: { digitailClinicId: riverside } },
    })
    expect(await answer(id, 'yes', [riverside])).toBe('connected')
    expect(await db().connection.findMany()).toMatchObject([
      { status: 'ACTIVE', connectedById: null, linkId: link.linkId },
    ])
    expect(await db().membership.count()).toBe(0)
    expect(await linkTrail()).toEqual(['link.created', 'link.started', 'link.completed'])
  })

  it('is known by the hash of 256 random bits, and by nothing else', async () => {
    const { token } = await makeLink(named)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const everything = await db().$queryRaw`SELECT to_jsonb(l)::text AS row FROM "ConnectLink" l`
    const trail = await db().auditEvent.findMany({ select: { data: true } })
    expect(JSON.stringify([everything, trail])).not.toContain(token)
  })

  it('is not used up by a scanner that opens it a hundred times', async () => {
    const link = await makeLink(named)
    for (let time = 0; time < 100; time += 1) expect((await open(link.token, false)).kind).toBe('open')
    expect(await linkRow(link)).toMatchObject({ opens: 0, openedAt: null, startedAt: null })
    expect(await db().connectAttempt.count()).toBe(0)
    expect((await open(link.token)).kind).toBe('open')
    expect((await open(link.token)).kind).toBe('open')
    expect((await linkRow(link)).opens).toBe(2)
    expect(await linkTrail()).toEqual(['link.created', 'link.opened'])
  })

  it('works once: afterwards it opens nothing and starts nothing', async () => {
    const link = await makeLink(named)
    await answer(await linkUntilQuestion(link, digitailUsers.vet), 'yes', [riverside])
    expect(await open(link.token)).toEqual({ kind: 'closed', why: 'link-used' })
    const again = await startByLink({ token: link.token, browser: 'front-desk', requestId: null })
    expect(again).toEqual({ kind: 'refused', result: 'link-used' })
  })

  it.each([
    ['revoked', revoke, 'link-revoked'],
    ['run out', runOut, 'link-expired'],
  ])('that is %s opens nothing and starts nothing', async (_, end, why) => {
    const link = await makeLink(named)
    await end(link)
    expect(await open(link.token)).toEqual({ kind: 'closed', why })
    const pressed = await startByLink({ token: link.token, browser: 'front-desk', requestId: null })
    expect(pressed).toEqual({ kind: 'refused', result: why })
    expect(await db().connectAttempt.count()).toBe(0)
  })

  it('that was denied at Digitail may be tried again, and says when it was denied', async () => {
    const link = await makeLink(named)
    const denied = await visitDigitail(await pressLink(link), digitailUsers.vet, 'deny')
    expect(await holderComesBack(denied)).toEqual({ kind: 'link-refused', linkId: link.linkId, outcome: 'denied' })
    expect((await linkRow(link)).deniedAt).not.toBeNull()
    expect(await answer(await linkUntilQuestion(link, digitailUsers.vet), 'yes', [riverside])).toBe('connected')
  })

  it('sent again has a new address; the old one says so', async () => {
    const link = await makeLink(named)
    const renewed = await renewLinkAddress({ actor: system, linkId: link.linkId, recipient: null, requestId: null })
    expect(await open(link.token)).toEqual({ kind: 'closed', why: 'link-replaced' })
    const token = renewed.kind === 'renewed' ? (new URL(renewed.url).pathname.split('/').at(-1) ?? '') : ''
    expect((await open(token)).kind).toBe('open')
  })
})

it('a no at Digitail is noted on the link, which lives on', async () => {
  const link = await makeLink(named)
  const callback = await visitDigitail(await pressLink(link), digitailUsers.vet, 'deny')
  expect(await holderComesBack(callback)).toMatchObject({ kind: 'link-refused', outcome: 'denied' })
  expect(await linkTrail()).toEqual(['link.created', 'link.started', 'link.denied'])
  expect((await linkRow(link)).deniedAt).not.toBeNull()
  expect((await open(link.token)).kind).toBe('open')
})

describe('O-04 B-01 what a link began is finished by nobody but the browser that pressed the button', () => {
  async function refused(back: (callback: URL, link: MadeLink) => Promise<unknown>, outcome: string): Promise<void> {
    const link = await makeLink(named)
    const callback = await visitDigitail(await pressLink(link), digitailUsers.vet)
    const [before, asked] = [await standing(), await tokenRequests(sandbox)]
    expect(await back(callback, link)).toMatchObject({ kind: 'link-refused', outcome })
    expect(await tokenRequests(sandbox)).toBe(asked)
    expect(await standing()).toEqual(before)
  }

  it('another browser', () => refused((c) => holderComesBack(c, 'somebody else'), 'other-browser'))
  it('a browser without a mark', () => refused((c) => holderComesBack(c, null), 'other-browser'))
  it('an admin who is signed in to another browser', () =>
    refused(async (c) => comeBack(c, { actor: await makePerson('ADMIN'), browser: 'elsewhere' }), 'other-browser'))
  it('another browser that pressed the same link too', () =>
    refused(async (c, link) => {
      await pressLink(link, 'victim')
      return holderComesBack(c, 'victim')
    }, 'other-browser'))

  it('B-02 and what somebody signed in began is not finished by a browser that holds a link', async () => {
    const link = await makeLink(named)
    await pressLink(link, 'same-browser')
    const callback = await visitDigitail(await press({ actor: await makePerson() }), digitailUsers.vet)
    expect(await comeBack(callback, { actor: null })).toMatchObject({ kind: 'refused', outcome: 'signed-out' })
  })

  it('nor is the question answered by another browser, or by somebody signed in', async () => {
    const id = await linkUntilQuestion(await makeLink(named), digitailUsers.vet)
    const actor = await makePerson('ADMIN')
    expect(await readConfirm(actor, id)).toBeNull()
    const yes = { actor, id, chosen: [riverside], replaces: [], requestId: null }
    expect(await confirmConnect(yes)).toEqual({ kind: 'refused', outcome: 'confirm-expired' })
    expect(await readLinkConfirm({ id, browser: 'another' })).toMatchObject({ outcome: 'confirm-expired' })
    expect(await answer(id, 'yes', [riverside], { browser: 'another' })).toBe('confirm-expired')
    expect(await answer(id, 'yes', [riverside], { browser: null })).toBe('confirm-expired')
    expect(await db().clinic.count()).toBe(0)
  })
})

describe('a link that is over while its holder is at Digitail', () => {
  it.each([
    ['revoked', revoke, 'link-revoked'],
    ['run out', runOut, 'link-expired'],
    [
      'used elsewhere',
      (l: MadeLink) => linkUntilQuestion(l, 5102, 'b').then((id) => answer(id, 'yes', [riverside], { browser: 'b' })),
      'link-used',
    ],
  ])('%s: the code is not touched', async (_, end, outcome) => {
    const link = await makeLink(named)
    const callback = await visitDigitail(await pressLink(link), digitailUsers.vet)
    await end(link)
    const [before, asked] = [await standing(), await tokenRequests(sandbox)]
    expect(await holderComesBack(callback)).toEqual({ kind: 'link-refused', linkId: link.linkId, outcome })
    expect(await tokenRequests(sandbox)).toBe(asked)
    expect(await standing()).toEqual(before)
  })

  it('revoked while the question is open: the yes does not count, and the tokens are gone', async () => {
    const link = await makeLink(named)
    const id = await linkUntilQuestion(link, digitailUsers.vet)
    expect(await revoke(link)).toEqual({ kind: 'revoked' })
    expect(await answer(id, 'yes', [riverside])).toBe('confirm-expired')
    expect([await db().tokenSet.count(), await db().connection.count(), await db().clinic.count()]).toEqual([0, 0, 0])
  })

  it('run out while the question is open: the yes does not count', async () => {
    const link = await makeLink(named)
    const id = await linkUntilQuestion(link, digitailUsers.vet)
    await runOut(link)
    expect(await answer(id, 'yes', [riverside])).toBe('link-expired')
    expect(await db().clinic.count()).toBe(0)
  })
})

it('O-03 a callback of a link works once, however often it is brought', async () => {
  const link = await makeLink(named)
  const callback = await visitDigitail(await pressLink(link), digitailUsers.vet)
  expect((await holderComesBack(callback)).kind).toBe('link-confirm')
  const asked = await tokenRequests(sandbox)
  const again = await holderComesBack(callback)
  expect(again).toEqual({ kind: 'link-refused', linkId: link.linkId, outcome: 'already-used' })
  expect(await tokenRequests(sandbox)).toBe(asked)
})

it('two browsers with one link at once: one connects, the other learns that it is done', async () => {
  const link = await makeLink(named)
  const ids = await Promise.all([
    linkUntilQuestion(link, digitailUsers.vet, 'a'),
    linkUntilQuestion(link, digitailUsers.vet, 'b'),
  ])
  const [first = '', second = ''] = ids
  const answers = await Promise.all([
    answer(first, 'yes', [riverside], { browser: 'a' }),
    answer(second, 'yes', [riverside], { browser: 'b' }),
  ])
  expect(answers.filter((each) => each === 'connected')).toHaveLength(1)
  expect(await db().connection.count()).toBe(1)
  expect(await db().tokenSet.count()).toBe(1)
})

it('a link starts nothing for somebody signed in, whose own way stays as it was', async () => {
  const actor = await makePerson()
  const [clinicId = ''] = await connectClinics(actor, digitailUsers.vet, [riverside])
  const stranger = await makePerson()
  await makeLink({ id: clinicId })
  const started = await startConnect({
    actor: stranger,
    browser: 'x',
    clinicId,
    returnPath: '/clinics',
    requestId: null,
  })
  expect(started).toEqual({ kind: 'not-found' })
})
