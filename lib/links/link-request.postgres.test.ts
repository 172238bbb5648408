import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConnectActor } from '@/lib/connect/connect-actor'
import { sweepAbandoned } from '@/lib/connect/sweep-abandoned'
import { connectClinics, makePerson, startDigitail } from '@/lib/connect/testing/connect-world'
import { digitailUsers, visitDigitail } from '@/lib/connect/testing/digitail-visit'
import { forgetEverything } from '@/lib/connect/testing/forget-everything'
import { db } from '@/lib/infra/db'
import { openAccessToken } from '@/lib/vault/token-vault'
import type { RunningSandbox } from '@/sandbox/start-sandbox'
import { createConnectLink } from './create-connect-link'
import { type DecideLinkRequest, decideLinkRequest } from './decide-link-request'
import { openLink } from './open-link'
import { readConnectLink } from './read-connect-link'
import { readLinkConfirm } from './read-link-confirm'
import { revokeConnectLink } from './revoke-connect-link'
import {
  answer,
  holderComesBack,
  linkTrail,
  linkUntilQuestion,
  type MadeLink,
  makeLink,
  pressLink,
  standing,
} from './testing/link-world'

let sandbox: RunningSandbox
let admin: ConnectActor
let riversideId: string
const [riverside, berlin, harbour] = [1201, 1311, 1402]

beforeAll(async () => {
  sandbox = await startDigitail()
})
afterAll(() => sandbox.close())
beforeEach(async () => {
  await forgetEverything()
  admin = await makePerson('ADMIN')
  riversideId = (await connectClinics(await makePerson(), digitailUsers.vet, [riverside]))[0] ?? ''
})

const decide = ({ linkId }: MadeLink, decision: 'approve' | 'refuse', more: Partial<DecideLinkRequest> = {}) =>
  decideLinkRequest({ actor: admin, linkId, decision, chosen: [], replaces: [], requestId: null, ...more })

const serving = (digitailClinicId: number) =>
  db().clinic.findFirst({ where: { digitailClinicId }, include: { connection: { include: { tokenSet: true } } } })

const breakConnections = () => db().connection.updateMany({ data: { status: 'NEEDS_RECONNECT', reason: 'REVOKED' } })

describe('a repair link', () => {
  it('renews the connection without a question when the same account comes back', async () => {
    const before = await serving(riverside)
    await breakConnections()
    const link = await makeLink({ id: riversideId }, { purpose: 'repair' })
    const back = await holderComesBack(await visitDigitail(await pressLink(link), digitailUsers.vet))
    expect(back).toEqual({ kind: 'link-renewed', linkId: link.linkId })
    const after = await serving(riverside)
    expect(after?.connection).toMatchObject({
      id: before?.connectionId,
      status: 'ACTIVE',
      reason: null,
      linkId: link.linkId,
    })
    expect(after?.connection?.tokenSet?.generation).toBe(2)
    expect(await openLink({ token: link.token, isVisit: true, requestId: null })).toEqual({
      kind: 'closed',
      why: 'link-used',
    })
  })

  it('O-19 asks when another account comes back, names nobody, and keeps the old tokens until the yes', async () => {
    await breakConnections()
    const before = await serving(riverside)
    const link = await makeLink({ id: riversideId }, { purpose: 'repair' })
    const id = await linkUntilQuestion(link, digitailUsers.secondVet)
    expect((await serving(riverside))?.connection).toEqual(before?.connection)
    const asked = await readLinkConfirm({ id, browser: 'front-desk' })
    expect(asked).toMatchObject({ view: { clinic: { standing: 'switch', currentAccount: null } } })
    expect(JSON.stringify(asked)).not.toContain('Emily Carter')
    const replaces = [`${riverside}:${before?.connectionId}`]
    expect(await answer(id, 'yes', [riverside], { replaces: [`${riverside}:something-else`] })).toBe('confirm-changed')
    expect(await answer(id, 'yes', [riverside], { replaces })).toBe('connected')
    expect((await serving(riverside))?.connection).toMatchObject({ accountName: 'Marcus Webb', status: 'ACTIVE' })
  })

  it('says so when somebody else was quicker, and starts nothing', async () => {
    await breakConnections()
    const { token } = await makeLink({ id: riversideId }, { purpose: 'repair' })
    await db().connection.updateMany({ data: { status: 'ACTIVE', reason: null } })
    expect(await openLink({ token, isVisit: true, requestId: null })).toEqual({
      kind: 'closed',
      why: 'link-not-needed',
    })
  })
})

describe('a link that reaches another clinic than the one named', () => {
  async function untilAsked(user: number = digitailUsers.harbour): Promise<MadeLink> {
    const link = await makeLink({ id: riversideId })
    const id = await linkUntilQuestion(link, user)
    expect(await readLinkConfirm({ id, browser: 'front-desk' })).toMatchObject({ view: { clinic: null } })
    expect(await answer(id, 'yes', [harbour])).toBe('confirm-changed')
    expect(await answer(id, 'ask')).toBe('waiting')
    return link
  }

  it('connects nothing until an admin says that it is right', async () => {
    const before = await serving(riverside)
    const link = await untilAsked()
    expect(await serving(harbour)).toBeNull()
    expect(await serving(riverside)).toEqual(before)
    expect((await readConnectLink(admin, link.linkId))?.request).toMatchObject({
      accountName: 'Grace Whitlock',
      clinics: [{ digitailClinicId: harbour, standing: 'new' }],
    })
    expect(await decide(link, 'approve', { chosen: [] })).toEqual({ kind: 'nothing-chosen' })
    expect(await decide(link, 'approve', { chosen: [harbour] })).toEqual({ kind: 'approved' })
    expect((await serving(harbour))?.connection).toMatchObject({
      status: 'ACTIVE',
      linkId: link.linkId,
      heldUntil: null,
    })
    expect(await db().membership.count({ where: { userId: admin.id } })).toBe(0)
    expect((await readConnectLink(admin, link.linkId))?.state).toBe('completed')
    expect((await linkTrail()).slice(-3)).toEqual(['link.waiting', 'link.approved', 'link.completed'])
  })

  it('that is refused leaves no token behind, a row on the trail, and may be tried again', async () => {
    const link = await untilAsked()
    const tokens = await db().tokenSet.count()
    expect(await decide(link, 'refuse')).toEqual({ kind: 'refused' })
    expect(await db().tokenSet.count()).toBe(tokens - 1)
    expect((await linkTrail()).at(-1)).toBe('link.refused')
    expect((await readConnectLink(admin, link.linkId))?.state).toBe('refused')
    expect(await decide(link, 'approve', { chosen: [harbour] })).toEqual({ kind: 'nothing-waits' })
    const replaces = [`${riverside}:${(await serving(riverside))?.connectionId}`]
    const id = await linkUntilQuestion(link, digitailUsers.secondVet)
    expect(await answer(id, 'yes', [riverside], { replaces })).toBe('connected')
  })

  it('is kept sealed for seven days and not for half an hour; then it is wiped', async () => {
    const link = await untilAsked()
    await db().$executeRaw`UPDATE "Connection" SET "createdAt" = now() - interval '6 days' WHERE "status" = 'PENDING'`
    expect(await sweepAbandoned()).toBe(0)
    const [held] = await db().connection.findMany({ where: { status: 'PENDING' }, include: { tokenSet: true } })
    if (!held?.tokenSet) throw new Error('nothing is kept')
    expect(held.tokenSet.accessSealed).not.toContain(openAccessToken(held.tokenSet))
    await db().$executeRaw`UPDATE "Connection" SET "heldUntil" = now() - interval '1 second' WHERE "status" = 'PENDING'`
    expect(await sweepAbandoned()).toBe(1)
    expect(await decide(link, 'approve', { chosen: [harbour] })).toEqual({ kind: 'nothing-waits' })
  })

  it('approved, never replaces tokens that work by those that waited', async () => {
    await connectClinics(await makePerson(), digitailUsers.harbour, [harbour])
    const link = await untilAsked()
    const before = await serving(harbour)
    expect(await decide(link, 'approve', { chosen: [harbour] })).toEqual({ kind: 'approved' })
    const after = await serving(harbour)
    expect(after?.connection?.tokenSet).toEqual(before?.connection?.tokenSet)
    expect(await db().connection.count({ where: { status: 'PENDING' } })).toBe(0)
  })

  it('is wiped when the link is revoked, but not by a reminder that replaces the link', async () => {
    const { linkId } = await untilAsked()
    const tokens = await db().tokenSet.count()
    const revocation = { actor: { kind: 'system', name: 'test' }, linkId, requestId: null } as const
    expect(await revokeConnectLink({ ...revocation, sparesWaiting: true })).toEqual({ kind: 'waiting' })
    expect(await db().tokenSet.count()).toBe(tokens)
    expect(await revokeConnectLink(revocation)).toEqual({ kind: 'revoked' })
    expect(await db().tokenSet.count()).toBe(tokens - 1)
  })

  it('is for admins to decide: staff, and an admin who is one no more, change nothing', async () => {
    const link = await untilAsked()
    const before = await standing()
    expect(await decide(link, 'approve', { actor: await makePerson(), chosen: [harbour] })).toEqual({
      kind: 'forbidden',
    })
    await db().user.update({ where: { id: admin.id }, data: { role: 'STAFF' } })
    expect(await decide(link, 'refuse')).toEqual({ kind: 'forbidden' })
    expect(await standing()).toEqual(before)
  })

  it('does not take a clinic of a group that it does not name', async () => {
    const link = await makeLink({ name: 'Paws & Co Berlin' })
    const id = await linkUntilQuestion(link, digitailUsers.group)
    const asked = await readLinkConfirm({ id, browser: 'front-desk' })
    expect(asked).toMatchObject({ view: { clinic: { digitailClinicId: berlin }, otherClinics: [] } })
    expect(await answer(id, 'yes', [1310, berlin, 1312])).toBe('confirm-changed')
    expect(await answer(id, 'yes', [berlin])).toBe('connected')
    expect(await db().clinic.findMany({ where: { digitailClinicId: { in: [1310, berlin, 1312] } } })).toHaveLength(1)
  })

  it('a name that another account serves already is not enough to move a clinic', async () => {
    const link = await makeLink({ name: 'Riverside Veterinary Clinic' })
    const id = await linkUntilQuestion(link, digitailUsers.secondVet)
    expect(await readLinkConfirm({ id, browser: 'front-desk' })).toMatchObject({ view: { clinic: null } })
    expect(await answer(id, 'yes', [riverside])).toBe('confirm-changed')
  })
})

describe('a link is made', () => {
  const make = (more: Partial<Parameters<typeof createConnectLink>[0]>) =>
    createConnectLink({
      actor: { kind: 'person', userId: admin.id },
      clinic: { id: riversideId },
      purpose: 'connect',
      recipient: 'desk@riverside.example',
      lifetimeHours: 1,
      requestId: null,
      ...more,
    })

  it('by an admin, for one hour to 30 days', async () => {
    expect((await make({})).kind).toBe('created')
    expect((await make({ lifetimeHours: 720 })).kind).toBe('created')
    for (const lifetimeHours of [0, 721, 1.5, Number.NaN]) {
      expect(await make({ lifetimeHours })).toEqual({ kind: 'bad-lifetime' })
    }
  })

  it('by nobody else', async () => {
    const staff = await makePerson()
    expect(await make({ actor: { kind: 'person', userId: staff.id } })).toEqual({ kind: 'forbidden' })
    expect(await make({ actor: { kind: 'anonymous' } })).toEqual({ kind: 'forbidden' })
    expect(await make({ actor: { kind: 'link', linkId: staff.id } })).toEqual({ kind: 'forbidden' })
    await db().user.update({ where: { id: admin.id }, data: { disabledAt: new Date() } })
    expect(await make({})).toEqual({ kind: 'forbidden' })
  })

  it.each([
    [{ clinic: { name: ' ' } }, 'bad-name'],
    [{ clinic: { name: 'Line\u202ebreak' } }, 'bad-name'],
    [{ recipient: 'nobody' }, 'bad-recipient'],
    [{ clinic: { id: '0198a000-0000-7000-8000-000000000000' } }, 'unknown-clinic'],
    [{ clinic: { name: 'New' }, purpose: 'repair' as const }, 'nothing-to-repair'],
  ])('and not with %o', async (more, kind) => {
    expect(await make(more)).toEqual({ kind })
  })
})
