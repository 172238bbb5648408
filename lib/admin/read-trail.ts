import 'server-only'
import { z } from 'zod'
import { isAuditAction } from '@/lib/audit/audit-actions'
import { isTrailFault } from '@/lib/audit/trail-fault'
import { db } from '@/lib/infra/db'
import { readVerification } from '@/lib/store/audit-verification'
import { readTrailNames, type TrailNames } from '@/lib/store/trail-names'
import { readTrailPage, type TrailRow } from '@/lib/store/trail-page'
import { toTrailFilter } from './find-events'
import type { TrailQuery } from './trail-query'
import type { ChainView, TrailEventView, TrailNamed, TrailView } from './trail-view'

const pageSize = 50

const dataFields = z.record(z.string(), z.unknown()).catch({})

function factsOf(data: unknown): TrailEventView['facts'] {
  return Object.entries(dataFields.parse(data)).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : String(value),
  ])
}

function named(kind: string, id: string, names: TrailNames): TrailNamed {
  const connection = kind === 'connection' ? names.connections.get(id) : undefined
  if (connection !== undefined) return { kind, id, ...connection }
  const byKind: [string, Map<string, string>][] = [
    ['person', names.people],
    ['clinic', names.clinics],
    ['link', names.links],
  ]
  const name = byKind.find(([each]) => each === kind)?.[1].get(id) ?? null
  return { kind, id, name, clinicId: kind === 'clinic' && name !== null ? id : null }
}

function toEventView(row: TrailRow, names: TrailNames): TrailEventView {
  const { id, seq, at, action, actorKind, actorId, subjectKind, subjectId, requestId, address, data } = row
  return {
    id: String(id),
    number: seq === null ? null : String(seq),
    at: at.toISOString(),
    action: isAuditAction(action) ? action : null,
    word: action,
    actor: actorId === null ? { kind: 'anonymous' } : named(actorKind, actorId, names),
    subject: subjectKind === null || subjectId === null ? null : named(subjectKind, subjectId, names),
    requestId,
    address,
    facts: factsOf(data),
  }
}

async function readChain(): Promise<ChainView> {
  const found = await readVerification(db())
  if (found === null) return { kind: 'never' }
  const at = found.at.toISOString()
  if (found.fault !== null) {
    const number = found.badAt === null ? null : String(found.badAt)
    return { kind: 'broken', number, fault: isTrailFault(found.fault) ? found.fault : 'altered', at }
  }
  return { kind: 'intact', number: String(found.head.seq), hash: found.head.hash, at }
}

/**
 * One page of the trail, the latest event first, for an admin.
 *
 * @throws Error when the actor is no admin: the page has to ask before
 */
export async function readTrail(actor: { role: 'ADMIN' | 'STAFF' }, query: TrailQuery): Promise<TrailView> {
  if (actor.role !== 'ADMIN') throw new Error('only admins read the trail')
  const filter = await toTrailFilter(db(), query)
  const before = query.before === null ? null : BigInt(query.before)
  const [chain, rows] = await Promise.all([readChain(), readTrailPage(db(), filter, { before, most: pageSize + 1 })])
  const shown = rows.slice(0, pageSize)
  const ids = shown.flatMap(({ actorId, subjectId }) => [actorId, subjectId]).filter((id) => id !== null)
  const names = await readTrailNames(db(), [...new Set(ids)])
  const events = shown.map((row) => toEventView(row, names))
  return { query, chain, events, older: rows.length > pageSize ? (events.at(-1)?.id ?? null) : null }
}
