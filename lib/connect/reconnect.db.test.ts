import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { openAccessToken } from '@/lib/vault/token-vault'
import type { RunningSandbox } from '@/sandbox/start-sandbox'
import { confirmConnect } from './confirm-connect'
import type { ConnectActor } from './connect-actor'
import { declineConnect } from './decline-connect'
import { disconnectClinic } from './disconnect-clinic'
import { readClinic } from './read-clinics'
import { readConfirm } from './read-confirm'
import { startConnect } from './start-connect'
import {
  comeBack,
  connectClinics,
  connectUntilQuestion,
  makePerson,
  press,
  startDigitail,
} from './testing/connect-world'
import { digitailUsers, visitDigitail } from './testing/digitail-visit'
import { forgetEverything } from './testing/forget-everything'

let sandbox: RunningSandbox
let actor: ConnectActor
let clinicId: string
const riverside = 1201

beforeAll(async () => {
  sandbox = await startDigitail()
})
afterAll(() => sandbox.close())
beforeEach(async () => {
  await forgetEverything()
  actor = await makePerson()
  clinicId = (await connectClinics(actor, digitailUsers.vet, [riverside]))[0] ?? ''
})

const record = () =>
  db().connection.findFirstOrThrow({ where: { digitailUserId: digitailUsers.vet }, include: { tokenSet: true } })

async function reconnect(user: number) {
  const callback = await visitDigitail(await press({ actor, clinicId, returnPath: `/clinics/${clinicId}` }), user)
  return await comeBack(callback, { actor })
}

describe('a reconnect', () => {
  it('with the same account keeps the record and needs no question', async () => {
    const before = await record()
    expect(await reconnect(digitailUsers.vet)).toEqual({ kind: 'renewed', returnPath: `/clinics/${clinicId}` })
    const after = await record()
    expect(after.id).toBe(before.id)
    expect(after.tokenSet?.generation).toBe(2)
  })

  it('heals a connection that needed it', async () => {
    await db().connection.updateMany({ data: { status: 'NEEDS_RECONNECT', reason: 'REVOKED' } })
    await reconnect(digitailUsers.vet)
    expect(await record()).toMatchObject({ status: 'ACTIVE', reason: null })
  })

  it('O-19 with another account asks first; until the yes the old tokens stay as they are', async () => {
    const before = await record()
    const result = await reconnect(digitailUsers.secondVet)
    if (result.kind !== 'confirm') throw new Error('nothing was asked')
    expect(await readConfirm(actor, result.connectionId)).toMatchObject({ expectedAccount: 'Emily Carter' })
    expect((await record()).tokenSet).toEqual(before.tokenSet)
  })

  it('that is answered with a no remembers its clinic, so that the next start is one too', async () => {
    const id = await connectUntilQuestion(actor, digitailUsers.secondVet, clinicId)
    expect(await declineConnect({ actor, id, requestId: null })).toEqual({ kind: 'declined', clinicId })
  })

  it('with an account that does not see the clinic says so', async () => {
    const result = await reconnect(digitailUsers.harbour)
    if (result.kind !== 'confirm') throw new Error('nothing was asked')
    expect(await readConfirm(actor, result.connectionId)).toMatchObject({
      missingClinic: 'Riverside Veterinary Clinic',
    })
  })

  it('that is denied, or comes back elsewhere, changes nothing of the connection', async () => {
    const before = await record()
    const denied = await visitDigitail(await press({ actor, clinicId }), digitailUsers.vet, 'deny')
    expect(await comeBack(denied, { actor })).toEqual({ kind: 'refused', outcome: 'denied', clinicId })
    const allowed = await visitDigitail(await press({ actor, clinicId }), digitailUsers.vet)
    expect((await comeBack(allowed, { actor, browser: 'another' })).kind).toBe('refused')
    expect(await record()).toEqual(before)
  })

  it('that is refused remembers its clinic for whoever started it, and for nobody else', async () => {
    const arrivals = [
      { by: { actor, browser: 'another' }, expected: { outcome: 'other-browser', clinicId } },
      { by: { actor: await makePerson() }, expected: { outcome: 'other-person', clinicId: null } },
      { by: { actor: null }, expected: { outcome: 'signed-out', clinicId: null } },
    ]
    for (const { by, expected } of arrivals) {
      const callback = await visitDigitail(await press({ actor, clinicId }), digitailUsers.vet)
      expect(await comeBack(callback, by)).toEqual({ kind: 'refused', ...expected })
    }
  })

  it('of a clinic of other people does not begin', async () => {
    const input = { browser: 'b', returnPath: '/', requestId: null, clinicId }
    expect(await startConnect({ ...input, actor: await makePerson() })).toEqual({ kind: 'not-found' })
  })
})

describe('disconnecting', () => {
  const disconnect = (by: ConnectActor = actor) => disconnectClinic({ actor: by, clinicId, requestId: null })

  it('destroys the sealed tokens in one transaction with the audit row, and leaves a tombstone', async () => {
    expect(await disconnect()).toEqual({ kind: 'disconnected' })
    expect(await record()).toMatchObject({ status: 'DISCONNECTED', liveKey: null, tokenSet: null, lastGeneration: 1 })
    expect(await db().auditEvent.count({ where: { action: 'connection.disconnected' } })).toBe(1)
    expect((await readClinic(actor, clinicId))?.connection?.health).toBe('disconnected')
  })

  it('is not for people of other clinics, and says nothing about it', async () => {
    expect(await disconnect(await makePerson())).toEqual({ kind: 'not-found' })
    expect((await record()).status).toBe('ACTIVE')
  })

  it('twice is once', async () => {
    await disconnect()
    expect(await disconnect()).toEqual({ kind: 'not-connected' })
  })

  it('is undone by connecting again: the record comes back, its generation goes on', async () => {
    const { id } = await record()
    await disconnect()
    const pending = await connectUntilQuestion(actor, digitailUsers.vet, clinicId)
    const result = await confirmConnect({ actor, id: pending, chosen: [riverside], replaces: [], requestId: null })
    expect(result.kind).toBe('connected')
    const after = await record()
    expect(after).toMatchObject({ id, status: 'ACTIVE' })
    expect(after.tokenSet?.generation).toBe(2)
    if (after.tokenSet !== null) expect(openAccessToken(after.tokenSet)).toBeTruthy()
  })

  it('by someone who sees only one clinic of a group takes just that one off', async () => {
    const manager = await makePerson()
    const [bucharest, berlin] = await connectClinics(manager, digitailUsers.group, [1310, 1311])
    const colleague = await makePerson()
    await db().membership.create({ data: { userId: colleague.id, clinicId: bucharest ?? '' } })
    await disconnectClinic({ actor: colleague, clinicId: bucharest ?? '', requestId: null })
    expect((await readClinic(colleague, bucharest ?? ''))?.connection).toBeNull()
    expect((await readClinic(manager, berlin ?? ''))?.connection?.health).toBe('live')
  })
})
