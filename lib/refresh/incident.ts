import 'server-only'
import { randomUUID } from 'node:crypto'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { AuditAction } from '@/lib/audit/audit-actions'
import { db, inTransaction, type Transaction } from '@/lib/infra/db'
import { errorFacts, logger } from '@/lib/infra/logger'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import {
  closeIncidents,
  countRecentRefreshes,
  endRests,
  type IncidentKind,
  type OpenIncident,
  openIncident,
  readOpenIncident,
  takeProbe,
} from '@/lib/store/incidents'
import { grantsRefused, reviveRefused } from '@/lib/store/refusals'
import { failureWindowMs, isIncident } from './incident-rule'
import type { RequestEnd } from './rotation-ports'
import { failureWord } from './settle-failure'

// One request at a time tries whether it is over. Ours waits for a person; the provider's may be short.
const probeEveryMs: Record<IncidentKind, number> = { OUR_CONFIGURATION: 20_000, PROVIDER_OUTAGE: 10_000 }

// What this process knows spares a query after each good refresh.
const known = () => oncePerProcess<{ isOpen: boolean }>('incident', () => ({ isOpen: false }))

/** What everybody may know of an incident. */
export type IncidentView = { kind: 'our-configuration' | 'provider-outage'; since: string; nextProbeAt: string }

const kindWords = { OUR_CONFIGURATION: 'our-configuration', PROVIDER_OUTAGE: 'provider-outage' } as const

/** @returns the incident that is open now, for a banner, or null */
export async function currentIncident(): Promise<IncidentView | null> {
  const open = await readOpenIncident(db())
  if (open === null) return null
  return {
    kind: kindWords[open.kind],
    since: open.openedAt.toISOString(),
    nextProbeAt: open.nextProbeAt.toISOString(),
  }
}

/** Whether a refresh may be sent now; during an incident only the one that probes may. */
export type RefreshGate =
  | { isOpen: true; isProbe: boolean }
  | { isOpen: false; kind: IncidentKind; retryAfterMs: number }

/** Asks for the right to send a refresh. */
export async function passGate(): Promise<RefreshGate> {
  const open: OpenIncident | null = await readOpenIncident(db())
  known().isOpen = open !== null
  if (open === null) return { isOpen: true, isProbe: false }
  const every = probeEveryMs[open.kind]
  if (open.probeInMs <= 0 && (await takeProbe(db(), open.id, every * (0.8 + Math.random() * 0.4)))) {
    return { isOpen: true, isProbe: true }
  }
  return { isOpen: false, kind: open.kind, retryAfterMs: Math.max(1_000, Math.round(open.probeInMs)) }
}

function audit(
  tx: Transaction,
  action: AuditAction,
  id: string,
  data: Record<string, string | string[]>,
): Promise<void> {
  const actor = { kind: 'system', name: 'refresh' } as const
  return appendAuditEvent(tx, { action, actor, subject: { kind: 'incident', id }, requestId: null, data })
}

/** Opens an incident, once for all instances. It stops refreshing and changes no connection. */
export async function beginIncident(kind: IncidentKind, fault: string): Promise<void> {
  const id = randomUUID()
  const isNew = await inTransaction(async (tx) => {
    const isFirst = await openIncident(tx, { id, kind, fault, probeInMs: probeEveryMs[kind] })
    if (isFirst) await audit(tx, 'incident.opened', id, { kind, fault })
    return isFirst
  })
  known().isOpen = true
  if (isNew) logger().fatal({ kind, fault }, 'refreshing stopped for all clinics; no clinic was changed')
}

/**
 * Ends every open incident: a refresh went through, or nothing is left that could fail.
 *
 * @param isGood whether the provider gave tokens; what it refused in the incident is then tried again
 */
export async function endIncidents({ isGood }: { isGood: boolean }): Promise<void> {
  const ended = await inTransaction(async (tx) => {
    const closed = await closeIncidents(tx)
    for (const { id, fault, openedAt } of closed) {
      const revived = isGood && fault === grantsRefused ? await reviveRefused(tx, openedAt) : []
      await audit(tx, 'incident.closed', id, { fault, revived })
    }
    await endRests(tx, closed)
    return closed
  })
  known().isOpen = false
  if (ended.length > 0) logger().info({ incidents: ended.length }, 'refreshing goes on for all clinics')
}

/** Notes how a token request ended, and opens or ends an incident. Never throws: a refresh is not to fail of it. */
export async function reportRequest(ended: RequestEnd): Promise<void> {
  try {
    if (ended.kind === 'doubtful') return await beginIncident('PROVIDER_OUTAGE', grantsRefused)
    // A dead grant is an answer too: the provider works, and knows this app.
    const isAnswered = ended.kind === 'tokens' || ended.failure.kind === 'dead-grant'
    if (isAnswered) return known().isOpen ? await endIncidents({ isGood: ended.kind === 'tokens' }) : undefined
    const recent = await countRecentRefreshes(db(), failureWindowMs)
    const kind = isIncident(ended.failure, ended.failures, recent)
    if (kind !== null) await beginIncident(kind, failureWord(ended.failure))
  } catch (error) {
    logger().warn({ ...errorFacts(error) }, 'the incident book could not be kept')
  }
}
