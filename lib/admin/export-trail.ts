import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { csvLine } from '@/lib/infra/csv-line'
import { db, inTransaction } from '@/lib/infra/db'
import type { FileFormat } from '@/lib/infra/stream-file'
import { readTrailPage, type TrailFilter, type TrailRow } from '@/lib/store/trail-page'
import { toTrailFilter } from './find-events'
import type { TrailQuery } from './trail-query'

const rowsAtOnce = 500

const columns = [
  'number',
  'hash',
  'id',
  'at',
  'action',
  'actorKind',
  'actorId',
  'subjectKind',
  'subjectId',
  'requestId',
  'address',
  'data',
] as const

function toRecord(row: TrailRow): Record<(typeof columns)[number], unknown> {
  const { seq, hash, id, at, ...rest } = row
  return { number: seq === null ? null : String(seq), hash, id: String(id), at: at.toISOString(), ...rest }
}

async function* pagesOf(filter: TrailFilter): AsyncGenerator<TrailRow[]> {
  let before: bigint | null = null
  do {
    const rows: TrailRow[] = await readTrailPage(db(), filter, { before, most: rowsAtOnce })
    before = rows.length < rowsAtOnce ? null : (rows.at(-1)?.id ?? null)
    yield rows
  } while (before !== null)
}

function toCells(row: TrailRow): string[] {
  const record = toRecord(row)
  return columns.map((column) => {
    const value = record[column]
    if (value === null) return ''
    return typeof value === 'string' ? value : JSON.stringify(value)
  })
}

async function* asCsv(pages: AsyncGenerator<TrailRow[]>): AsyncGenerator<string, void> {
  yield csvLine(columns)
  for await (const rows of pages) yield rows.map((row) => csvLine(toCells(row))).join('')
}

async function* asJson(pages: AsyncGenerator<TrailRow[]>): AsyncGenerator<string, void> {
  let separator = '[\n'
  for await (const rows of pages) {
    if (rows.length > 0) yield separator + rows.map((row) => JSON.stringify(toRecord(row))).join(',\n')
    if (rows.length > 0) separator = ',\n'
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}

/**
 * The trail as a file, the latest event first, written piece by piece. That somebody took it is on the trail before the
 * first piece leaves, so it is the first event in it, unless the filter leaves it out.
 *
 * @returns null when the actor is no admin
 */
export async function exportTrail(input: {
  actor: { id: string; role: 'ADMIN' | 'STAFF' }
  query: TrailQuery
  format: FileFormat
  requestId: string
}): Promise<{ name: string; parts: AsyncGenerator<string, void> } | null> {
  const { actor, query, format, requestId } = input
  if (actor.role !== 'ADMIN') return null
  const { before: _, ...filters } = query
  await inTransaction((tx) =>
    appendAuditEvent(tx, {
      action: 'data.exported',
      actor: { kind: 'person', userId: actor.id },
      subject: { kind: 'trail', id: 'audit' },
      requestId,
      data: { format, ...filters },
    }),
  )
  const pages = pagesOf(await toTrailFilter(db(), query))
  return { name: 'audit-trail', parts: format === 'csv' ? asCsv(pages) : asJson(pages) }
}
