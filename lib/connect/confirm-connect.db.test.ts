import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { openAccessToken } from '@/lib/vault/token-vault'
import type { RunningSandbox } from '@/sandbox/start-sandbox'
import { confirmConnect } from './confirm-connect'
import { declineConnect } from './decline-connect'
import { readClinic, readMyClinics } from './read-clinics'
import { readConfirm } from './read-confirm'
import { sweepAbandoned } from './sweep-abandoned'
import { connectClinics, connectUntilQuestion, makePerson, startDigitail } from './testing/connect-world'
import { digitailUsers } from './testing/digitail-visit'
import { forgetEverything } from './testing/forget-everything'

let sandbox: RunningSandbox
const riverside = 1201
const [bucharest, berlin, london] = [1310, 1311, 1312]

beforeAll(async () => {
  sandbox = await startDigitail()
})
afterAll(() => sandbox.close())

const say = (actor: Parameters<typeof readConfirm>[0], id: string, chosen: number[], replaces: string[] = []) =>
  confirmConnect({ actor, id, chosen, replaces, requestId: null })

describe('"is this your clinic?"', () => {
  it('shows the Digitail account and its clinic, and a yes makes it theirs', async () => {
    await forgetEverything()
    const actor = await makePerson()
    const id = await connectUntilQuestion(actor, digitailUsers.vet)
    const view = await readConfirm(actor, id)
    expect(view).toMatchObject({ accountName: 'Emily Carter', signedInAs: actor.email, expectedAccount: null })
    expect(view?.clinics).toMatchObject([{ digitailClinicId: riverside, standing: 'new', preselected: true }])
    const result = await say(actor, id, [riverside])
    expect(result.kind).toBe('connected')
    const [clinic] = await readMyClinics(actor)
    expect(clinic).toMatchObject({
      timezone: 'America/New_York',
      connection: { health: 'live', connectedBy: actor.email },
    })
  })

  it('lets a group choose, and knows the time zone of each of its clinics', async () => {
    await forgetEverything()
    const actor = await makePerson()
    await connectClinics(actor, digitailUsers.group, [bucharest, london])
    const clinics = await readMyClinics(actor)
    expect(clinics.map(({ timezone }) => timezone).sort()).toEqual(['Europe/Bucharest', 'Europe/London'])
    expect(await db().connection.count()).toBe(1)
  })

  it.each([
    ['a clinic that was not offered', [bucharest], 'confirm-changed'],
    ['no clinic', [], 'nothing-chosen'],
    ['nonsense', [Number.NaN], 'confirm-changed'],
  ])('refuses a yes to %s', async (_, chosen, outcome) => {
    await forgetEverything()
    const actor = await makePerson()
    const id = await connectUntilQuestion(actor, digitailUsers.vet)
    expect(await say(actor, id, chosen)).toEqual({ kind: 'refused', outcome })
    expect(await db().connection.count({ where: { status: 'ACTIVE' } })).toBe(0)
  })

  it('belongs to the person who came back, and to nobody else, not even an admin', async () => {
    await forgetEverything()
    const id = await connectUntilQuestion(await makePerson(), digitailUsers.vet)
    const admin = await makePerson('ADMIN')
    expect(await readConfirm(admin, id)).toBeNull()
    expect(await say(admin, id, [riverside])).toEqual({ kind: 'refused', outcome: 'confirm-expired' })
  })

  it('is over after one yes: the same yes again changes nothing', async () => {
    await forgetEverything()
    const actor = await makePerson()
    const id = await connectUntilQuestion(actor, digitailUsers.vet)
    const answers = await Promise.all([say(actor, id, [riverside]), say(actor, id, [riverside])])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['connected', 'refused'])
  })

  it('a no wipes the tokens and leaves no connection', async () => {
    await forgetEverything()
    const actor = await makePerson()
    const id = await connectUntilQuestion(actor, digitailUsers.vet)
    expect(await declineConnect({ actor: await makePerson(), id, requestId: null })).toEqual({ kind: 'nothing' })
    expect(await declineConnect({ actor, id, requestId: null })).toEqual({ kind: 'declined', clinicId: null })
    expect(await db().tokenSet.count()).toBe(0)
  })

  it('waits 30 minutes, then the tokens are wiped', async () => {
    await forgetEverything()
    const actor = await makePerson()
    const id = await connectUntilQuestion(actor, digitailUsers.vet)
    expect(await sweepAbandoned()).toBe(0)
    await db().$executeRaw`UPDATE "Connection" SET "createdAt" = now() - interval '31 minutes'`
    expect(await say(actor, id, [riverside])).toEqual({ kind: 'refused', outcome: 'confirm-expired' })
    expect(await sweepAbandoned()).toBe(1)
    const event = await db().auditEvent.findFirst({ orderBy: { id: 'desc' } })
    expect(event).toMatchObject({ action: 'connect.expired', actorKind: 'system', subjectId: id })
    expect(await db().tokenSet.count()).toBe(0)
  })
})

describe('a Digitail account that is connected already', () => {
  it('keeps its one record, whoever connects it again, and gets the new tokens', async () => {
    await forgetEverything()
    const [first, second] = [await makePerson(), await makePerson()]
    await connectClinics(first, digitailUsers.group, [bucharest])
    const before = await db().connection.findFirstOrThrow({ include: { tokenSet: true } })
    await connectClinics(second, digitailUsers.group, [berlin])
    const after = await db().connection.findFirstOrThrow({ include: { tokenSet: true } })
    expect(await db().connection.count()).toBe(1)
    expect(after.id).toBe(before.id)
    expect(after.tokenSet?.generation).toBe((before.tokenSet?.generation ?? 0) + 1)
    if (after.tokenSet === null) throw new Error('the connection lost its tokens')
    expect(openAccessToken(after.tokenSet).length).toBeGreaterThan(500)
    expect((await readMyClinics(first)).length).toBe(1)
    expect((await readMyClinics(second)).length).toBe(1)
  })

  it('is never doubled by two people who say yes at the same moment', async () => {
    await forgetEverything()
    const people = await Promise.all([1, 2, 3, 4].map(() => makePerson()))
    const pending = await Promise.all(
      people.map(async (actor) => ({ actor, id: await connectUntilQuestion(actor, digitailUsers.vet) })),
    )
    const answers = await Promise.all(pending.map(({ actor, id }) => say(actor, id, [riverside])))
    expect(answers.map(({ kind }) => kind)).toEqual(Array.from({ length: 4 }, () => 'connected'))
    expect(await db().connection.count()).toBe(1)
  })
})

describe('a clinic that another Digitail account serves', () => {
  it('cannot be taken over by someone who does not belong to it', async () => {
    await forgetEverything()
    const [clinicId] = await connectClinics(await makePerson(), digitailUsers.vet, [riverside])
    const stranger = await makePerson()
    const id = await connectUntilQuestion(stranger, digitailUsers.secondVet)
    expect((await readConfirm(stranger, id))?.clinics).toMatchObject([
      { standing: 'taken', currentAccount: null, replaces: null },
    ])
    expect(await say(stranger, id, [riverside])).toEqual({ kind: 'refused', outcome: 'confirm-changed' })
    expect(await readClinic(stranger, clinicId ?? '')).toBeNull()
  })

  it('O-19 is moved only by a yes to exactly that, and the account it leaves is ended', async () => {
    await forgetEverything()
    const actor = await makePerson()
    await connectClinics(actor, digitailUsers.vet, [riverside])
    const old = await db().connection.findFirstOrThrow()
    const id = await connectUntilQuestion(actor, digitailUsers.secondVet)
    const [offer] = (await readConfirm(actor, id))?.clinics ?? []
    expect(offer).toMatchObject({ standing: 'switch', currentAccount: 'Emily Carter' })
    expect(await say(actor, id, [riverside], ['1201:something-else'])).toEqual({
      kind: 'refused',
      outcome: 'confirm-changed',
    })
    expect((await say(actor, id, [riverside], [offer?.replaces ?? ''])).kind).toBe('connected')
    const ended = await db().connection.findUniqueOrThrow({ where: { id: old.id }, include: { tokenSet: true } })
    expect(ended).toMatchObject({ status: 'DISCONNECTED', tokenSet: null, liveKey: null })
    const [clinic] = await readMyClinics(actor)
    expect(clinic?.connection?.accountName).toBe('Marcus Webb')
    const event = await db().auditEvent.findFirst({ where: { action: 'clinic.switched' } })
    expect(event).toMatchObject({ actorId: actor.id, subjectId: clinic?.id, data: { from: old.id } })
  })
})
