import 'server-only'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { toAuditRow } from '@/lib/audit/append-audit-event'
import type { Subject } from '@/lib/audit/audit-event'
import { db } from '@/lib/infra/db'
import { newRequestId } from '@/lib/infra/request-id'
import { insertDenial } from '@/lib/store/audit-events'

// Enough rows to see somebody rattling at doors, too few to fill the trail with.
const mostInWindow = 30
const windowMinutes = 15

type Denied = { person: { id: string }; subject: Subject; requestId: string }

/** Writes down that somebody asked for what is not theirs, or not there: the two are one to them. (ASVS 16.3.2) */
export async function noteDenied({ person, subject, requestId }: Denied): Promise<void> {
  const actor = { kind: 'person', userId: person.id } as const
  const row = toAuditRow({ action: 'access.denied', actor, subject, requestId, data: {} })
  await insertDenial(db(), row, { mostInWindow, windowMinutes })
}

/** For pages: answers that there is nothing, and writes it down. @param subject what they asked for */
export async function denyAccess(person: { id: string }, subject: Subject): Promise<never> {
  await noteDenied({ person, subject, requestId: newRequestId({ headers: await headers() }) })
  notFound()
}
