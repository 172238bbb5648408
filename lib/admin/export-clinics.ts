import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Circumstances } from '@/lib/connect/judge-connection'
import { readCircumstances } from '@/lib/connect/read-circumstances'
import { csvLine } from '@/lib/infra/csv-line'
import { db, inTransaction } from '@/lib/infra/db'
import type { FileFormat } from '@/lib/infra/stream-file'
import { countClinicsByStanding } from '@/lib/store/clinic-counts'
import type { ListFilter } from '@/lib/store/list-selection'
import { type ListedClinic, type ListSizes, readListedClinics } from '@/lib/store/listed-clinics'
import type { ClinicListQuery } from './clinic-list-view'
import { listedFilter, listOrder } from './listed-filter'
import { toConnectedClinicView } from './to-connected-clinic-view'

// A part of the file: enough for speed, little enough to be gone before the garbage collector moves it to old age.
const rowsAtOnce = 200

const noConnection = {
  ...{ health: 'never', reason: null, cause: null, since: null, whoActs: 'nobody', accountName: null },
  ...{ accountEmail: null, connectedBy: null, connectedAt: null, lastCallOkAt: null },
} as const

function toRecord(clinic: ListedClinic, circumstances: Circumstances) {
  const { id, environment, digitailClinicId, name, timezone, connection } = toConnectedClinicView(clinic, circumstances)
  const stands = connection ?? noConnection
  const { health: state, reason, cause, since, whoActs, accountName, accountEmail } = stands
  const { connectedBy, connectedAt, lastCallOkAt } = stands
  return {
    ...{ id, environment, number: digitailClinicId, name, timezone, state, reason, cause, since, whoActs },
    ...{ accountName, accountEmail, connectedBy, connectedAt, lastCallOkAt },
  }
}

type Wanted = { filter: ListFilter | null; sizes: ListSizes; query: ClinicListQuery }
type Rows = AsyncGenerator<ReturnType<typeof toRecord>[], void>

async function* rowsOf({ filter, sizes, query }: Wanted, circumstances: Circumstances): Rows {
  let after: ListedClinic['place'] | null = null
  while (filter !== null) {
    const slice = { filter, order: listOrder(query), after, limit: rowsAtOnce }
    const { clinics }: { clinics: ListedClinic[] } = await readListedClinics(db(), slice, sizes)
    yield clinics.map((clinic) => toRecord(clinic, circumstances))
    after = clinics.at(-1)?.place ?? null
    if (clinics.length < rowsAtOnce) return
  }
}

async function* asCsv(pages: Rows, columns: string[]): AsyncGenerator<string, void> {
  yield csvLine(columns)
  for await (const rows of pages) yield rows.map((row) => csvLine(Object.values(row))).join('')
}

async function* asJson(pages: Rows): AsyncGenerator<string, void> {
  let separator = '[\n'
  for await (const rows of pages) {
    if (rows.length === 0) continue
    yield separator + rows.map((row) => JSON.stringify(row)).join(',\n')
    separator = ',\n'
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}

const columns = [
  ...['id', 'environment', 'number', 'name', 'timezone', 'state', 'reason', 'cause', 'since', 'whoActs'],
  ...['accountName', 'accountEmail', 'connectedBy', 'connectedAt', 'lastCallOkAt'],
]

/**
 * The clinics that a query lets through, in its order, as a file that is written piece by piece. That somebody took
 * it is on the trail before the first piece leaves.
 *
 * @returns null when the actor is no admin
 */
export async function exportClinics(input: {
  actor: { id: string; role: 'ADMIN' | 'STAFF' }
  query: ClinicListQuery
  format: FileFormat
  requestId: string
}): Promise<{ name: string; parts: AsyncGenerator<string, void> } | null> {
  const { actor, query, format, requestId } = input
  if (actor.role !== 'ADMIN') return null
  const [counts, circumstances] = await Promise.all([countClinicsByStanding(db()), readCircumstances()])
  const { filter, among } = listedFilter(query, counts, circumstances)
  await inTransaction((tx) =>
    appendAuditEvent(tx, {
      action: 'data.exported',
      actor: { kind: 'person', userId: actor.id },
      subject: { kind: 'page', id: '/admin/clinics' },
      requestId,
      data: { format, ...query },
    }),
  )
  const total = counts.reduce((sum, { clinics }) => sum + clinics, 0)
  const rows = rowsOf({ filter, sizes: { total, among }, query }, circumstances)
  return { name: 'clinics', parts: format === 'csv' ? asCsv(rows, columns) : asJson(rows) }
}
