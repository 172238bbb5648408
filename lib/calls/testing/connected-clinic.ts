import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { db } from '@/lib/infra/db'
import { forgetToken } from '@/lib/refresh/token-memory'
import { sealPair } from '@/lib/vault/token-vault'

const minted = z.object({
  grants: z.tuple([z.object({ grantId: z.string(), accessToken: z.string(), refreshToken: z.string() })]),
})

export type ConnectedClinic = { clinicId: string; digitailClinicId: number; connectionId: string; grantId: string }

/** People of the sandbox and their clinics. */
export const emily = { userId: 5101, clinics: [{ id: 1201, timezone: 'America/New_York' }] }
export const ioana = {
  userId: 5290,
  clinics: [
    { id: 1310, timezone: 'Europe/Bucharest' },
    { id: 1311, timezone: 'Europe/Berlin' },
  ],
}
/** Her role may not see appointments. */
export const tessa = { userId: 5190, clinics: [{ id: 1201, timezone: 'America/New_York' }] }

type Person = { userId: number; clinics: { id: number; timezone: string | null }[] }

/** @returns a live pair of a person of the sandbox */
export async function mintGrant(sandboxUrl: string, userId: number) {
  const answer = await fetch(`${sandboxUrl}/sandbox/api/grants`, { method: 'POST', body: JSON.stringify({ userId }) })
  return minted.parse(await answer.json()).grants[0]
}

/** Connects a person's clinics without a browser: a grant of the sandbox, sealed in the database. */
export async function connectClinics(sandboxUrl: string, person: Person): Promise<ConnectedClinic[]> {
  const grant = await mintGrant(sandboxUrl, person.userId)
  const connectionId = randomUUID()
  const { userId: digitailUserId } = person
  const account = { environment: 'local', digitailUserId, accountName: 'Test', offeredClinics: [] } as const
  await db().connection.create({ data: { id: connectionId, ...account, status: 'ACTIVE' } })
  const inAnHour = new Date(Date.now() + 3_600_000)
  const sealed = sealPair({ connectionId, generation: 1 }, grant)
  await db().tokenSet.create({
    data: { connectionId, generation: 1, ...sealed, accessExpiresAt: inAnHour, refreshAt: inAnHour },
  })
  const connected: ConnectedClinic[] = []
  for (const { id: digitailClinicId, timezone } of person.clinics) {
    const key = { environment: 'local', digitailClinicId } as const
    const { id: clinicId } = await db().clinic.upsert({
      where: { environment_digitailClinicId: key },
      create: { ...key, name: `Clinic ${digitailClinicId}`, timezone, connectionId },
      update: { timezone, connectionId },
    })
    forgetToken(connectionId)
    connected.push({ clinicId, digitailClinicId, connectionId, grantId: grant.grantId })
  }
  return connected
}

export async function connectClinic(sandboxUrl: string, person: Person): Promise<ConnectedClinic> {
  const [first] = await connectClinics(sandboxUrl, person)
  if (first === undefined) throw new Error('this person has no clinic')
  return first
}
