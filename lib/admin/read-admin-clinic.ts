import 'server-only'
import { z } from 'zod'
import { readCircumstances } from '@/lib/connect/read-circumstances'
import { toClinicView } from '@/lib/connect/to-clinic-view'
import { db } from '@/lib/infra/db'
import { readLastTest, readMembers, readTokenFacts, type TokenFacts } from '@/lib/store/clinic-evidence'
import type { AdminClinicView, TechnicalView, TestView } from './admin-clinic-view'
import { type AdminActor, clinicForAdmin } from './clinic-for-admin'
import { testOutcomes } from './test-outcome'

const tested = z.object({ outcome: z.enum(testOutcomes), ms: z.number().nonnegative() })

function toTest(event: Awaited<ReturnType<typeof readLastTest>>): TestView | null {
  const data = tested.safeParse(event?.data)
  return event === null || !data.success ? null : { ...data.data, at: event.at.toISOString() }
}

function toTechnical(connectionId: string | null, facts: TokenFacts | null): TechnicalView | null {
  if (connectionId === null || facts === null) return null
  const { generation, issuedAt, accessExpiresAt, refreshAt, failures, lastFailure } = facts
  return {
    connectionId,
    generation,
    issuedAt: issuedAt.toISOString(),
    accessExpiresAt: accessExpiresAt.toISOString(),
    refreshAt: refreshAt.toISOString(),
    failures,
    lastFailure,
  }
}

/**
 * One clinic with all its evidence, for an admin.
 *
 * @returns null for everybody else, and for a clinic that does not exist
 */
export async function readAdminClinic(actor: AdminActor, clinicId: string): Promise<AdminClinicView | null> {
  const row = await clinicForAdmin(actor, clinicId)
  if (row === null) return null
  const { connectionId, connection, environment, digitailClinicId } = row
  const [circumstances, facts, members, test] = await Promise.all([
    readCircumstances(),
    connectionId === null ? null : readTokenFacts(db(), connectionId),
    readMembers(db(), clinicId),
    readLastTest(db(), clinicId),
  ])
  const all = new Set(connection?.clinics.map(({ id }) => id))
  return {
    ...toClinicView(row, all, circumstances),
    environment,
    digitailClinicId,
    lastTest: toTest(test),
    technical: toTechnical(connectionId, facts),
    members: members.map(({ id, name, email }) => ({ id, label: name === null ? email : `${name} · ${email}` })),
  }
}
