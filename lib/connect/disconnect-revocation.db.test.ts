import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { connectOne, readRow, startOver } from '@/lib/refresh/testing/connections'
import { startProvider } from '@/lib/refresh/testing/provider'
import { disconnectClinic } from './disconnect-clinic'

const provider = await startProvider()
let isClosed = false
const close = async () => {
  if (!isClosed) await provider.close()
  isClosed = true
}
afterAll(close)

beforeEach(startOver)

let clinics = 0

async function disconnectOne() {
  clinics += 1
  const { connectionId, grantId } = await connectOne(provider)
  const user = await db().user.create({ data: { email: `ada${clinics}@clinic.com`, role: 'ADMIN' } })
  const clinic = await db().clinic.create({
    data: { environment: 'local', digitailClinicId: clinics, name: 'Riverside', connectionId },
  })
  const actor = { id: user.id, email: user.email, role: 'ADMIN' } as const
  const done = await disconnectClinic({ actor, clinicId: clinic.id, requestId: null })
  return { done, grantId, row: await readRow(connectionId) }
}

describe('O-18 disconnecting destroys the tokens here, whatever Digitail answers to their revocation', () => {
  it('confirmed: the grant is gone there too', async () => {
    await provider.set({ revocation: true })
    const { done, grantId, row } = await disconnectOne()
    expect([done.kind, row.status, row.tokenSet]).toEqual(['disconnected', 'DISCONNECTED', null])
    expect(await provider.truthOf(grantId)).toBeUndefined()
  })

  it('refused: the grant lives on there, and nothing is kept here', async () => {
    await provider.set({ revocation: false })
    const { done, grantId, row } = await disconnectOne()
    expect([done.kind, row.status, row.tokenSet]).toEqual(['disconnected', 'DISCONNECTED', null])
    expect(await provider.truthOf(grantId)).toBeDefined()
  })

  it('no answer at all: the same', async () => {
    const { connectionId } = await connectOne(provider)
    await close()
    const user = await db().user.create({ data: { email: 'bo@clinic.com', role: 'ADMIN' } })
    const clinic = await db().clinic.create({
      data: { environment: 'local', digitailClinicId: 99, name: 'Riverside', connectionId },
    })
    const actor = { id: user.id, email: user.email, role: 'ADMIN' } as const
    expect(await disconnectClinic({ actor, clinicId: clinic.id, requestId: null })).toEqual({ kind: 'disconnected' })
    expect(await readRow(connectionId)).toMatchObject({ status: 'DISCONNECTED', tokenSet: null })
  })
})
