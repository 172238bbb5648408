import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { operationKindOf } from '@/lib/digitail/operation-catalogue'
import { csvLine } from '@/lib/infra/csv-line'
import { db, inTransaction } from '@/lib/infra/db'
import type { FileFormat } from '@/lib/infra/stream-file'
import { readClinicSeenBy } from '@/lib/store/clinics'
import type { Viewer } from '@/lib/store/seen-by'
import { type DayUse, readDayUse } from '@/lib/store/usage'
import { type ConnectActor, viewerOf } from './connect-actor'
import type { UseRange } from './use-range'

type ExportDataUse = {
  actor: ConnectActor
  clinicId: string
  range: UseRange
  format: FileFormat
  /** What an operation is in the reader's words. */
  wordsOf: (operation: string) => string
  requestId: string | null
}

const dayMs = 24 * 3_600_000
const windowDays = 31

/** The range in pieces of a month, the latest first: no more than one of them is in memory. */
export function* windowsOf({ from, to }: UseRange): Generator<UseRange> {
  const first = Date.parse(from)
  for (let end = Date.parse(to); end >= first; end -= windowDays * dayMs) {
    const start = Math.max(first, end - (windowDays - 1) * dayMs)
    yield { from: new Date(start).toISOString().slice(0, 10), to: new Date(end).toISOString().slice(0, 10) }
  }
}

async function* rowsOf(viewer: Viewer, clinicId: string, range: UseRange): AsyncGenerator<DayUse[]> {
  for (const window of windowsOf(range)) yield await readDayUse(db(), viewer, { clinicId, ...window })
}

async function* asCsv(rows: AsyncGenerator<DayUse[]>, wordsOf: (operation: string) => string) {
  yield csvLine(['day', 'operation', 'what', 'kind', 'requests', 'failed'])
  for await (const some of rows) {
    yield some
      .map((row) => [
        row.day,
        row.operation,
        wordsOf(row.operation),
        operationKindOf(row.operation),
        row.calls,
        row.failures,
      ])
      .map(csvLine)
      .join('')
  }
}

async function* asJson(head: object, rows: AsyncGenerator<DayUse[]>, wordsOf: (operation: string) => string) {
  yield `${JSON.stringify(head).slice(0, -1)},"use":[`
  let comma = ''
  for await (const some of rows) {
    for (const { day, operation, calls, failures } of some) {
      const kind = operationKindOf(operation)
      yield comma +
        JSON.stringify({ day, operation, what: wordsOf(operation), kind, requests: calls, failed: failures })
      comma = ',\n'
    }
  }
  yield ']}\n'
}

/**
 * The receipt of what was done in a clinic's name as a file for the clinic, written piece by piece. That
 * somebody took it is on the trail before the first piece leaves.
 *
 * @returns null when the clinic is not theirs, or not there
 */
export async function exportDataUse(
  input: ExportDataUse,
): Promise<{ name: string; parts: AsyncGenerator<string, void> } | null> {
  const { actor, clinicId, range, format, wordsOf, requestId } = input
  const viewer = viewerOf(actor)
  const clinic = await readClinicSeenBy(db(), viewer, clinicId)
  if (clinic === null) return null
  await inTransaction((tx) =>
    appendAuditEvent(tx, {
      action: 'data.exported',
      actor: { kind: 'person', userId: actor.id },
      subject: { kind: 'clinic', id: clinicId },
      requestId,
      data: { what: 'use', format, from: range.from, to: range.to },
    }),
  )
  const head = { clinic: clinic.name, digitailClinicId: clinic.digitailClinicId, ...range, timezone: 'UTC' }
  const rows = rowsOf(viewer, clinicId, range)
  const parts = format === 'csv' ? asCsv(rows, wordsOf) : asJson(head, rows, wordsOf)
  return { name: `${clinic.name}-digitail-use-${range.from}-${range.to}`, parts }
}
