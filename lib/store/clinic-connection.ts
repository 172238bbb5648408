import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import type { Environment } from '@/prisma/generated/client'

/** Who serves a clinic: what a call in its name needs to know, and no secret. */
export type ClinicConnection = {
  environment: Environment
  /** As Digitail numbers it. */
  digitailClinicId: number
  /** IANA name; null when Digitail told none. */
  timezone: string | null
  /** The connection that serves it now, or served it last; null when none ever did. */
  connection: { id: string; digitailUserId: number } | null
}

/** @returns null when there is no such clinic */
export function readClinicConnection(tx: Transaction, clinicId: string): Promise<ClinicConnection | null> {
  return tx.clinic.findUnique({
    where: { id: clinicId },
    select: {
      environment: true,
      digitailClinicId: true,
      timezone: true,
      connection: { select: { id: true, digitailUserId: true } },
    },
  })
}
