import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { z } from 'zod'
import { exportTrail } from '@/lib/admin/export-trail'
import { readTrail } from '@/lib/admin/read-trail'
import { parseTrailQuery } from '@/lib/admin/trail-query'
import { toAuditRow } from '@/lib/audit/append-audit-event'
import type { AuditEvent } from '@/lib/audit/audit-event'
import { verifyTrail } from '@/lib/audit/verify-trail'
import { db } from '@/lib/infra/db'
import { auditInsertion } from '@/lib/store/audit-events'
import { serveTasks } from '../world/serve-tasks'

const admin = { id: '0198f3a2-7c41-7d0e-9a55-0c3de1f2ab90', role: 'ADMIN' } as const

const event: AuditEvent = {
  action: 'connect.started',
  actor: { kind: 'person', userId: admin.id },
  subject: { kind: 'attempt', id: admin.id },
  requestId: admin.id,
  data: { purpose: 'CONNECT', environment: 'production', clinicId: null },
}

/** Writes events as they come in a year: nearly all of them renewals, one in a thousand something else. */
async function fill(input: unknown): Promise<number> {
  const { events } = z.object({ events: z.number() }).parse(input)
  for (let left = events; left > 0; left -= 20_000) {
    await db().$executeRaw`
      INSERT INTO "AuditEvent" ("action", "actorKind", "actorId", "subjectKind", "subjectId", "requestId", "data")
      SELECT CASE WHEN n % 1000 = 0 THEN 'person.role-changed' ELSE 'refresh.succeeded' END, 'system',
        CASE WHEN n % 1000 = 0 THEN 'operator' ELSE 'refresh' END, 'connection', md5((n % 1000)::text)::uuid,
        CASE WHEN n % 2 = 0 THEN gen_random_uuid() END,
        jsonb_build_object('generation', n, 'attemptId', gen_random_uuid())
      FROM generate_series(1, ${Math.min(left, 20_000)}::int) n`
  }
  await db().$executeRaw`ANALYZE "AuditEvent", "AuditLink"`
  return await db().auditEvent.count()
}

setFlagsFromString('--expose-gc')
const collectGarbage: unknown = runInNewContext('gc')

/** What is really held, in MB: garbage that nobody has collected yet grows and shrinks as the engine likes. */
function heldMemory(): number {
  if (typeof collectGarbage === 'function') collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / (1024 * 1024)
}

type Pass = { ms: number; grewBy: number }

const watching = z.object({ isWatched: z.boolean() })
const looksEvery = 20

/** Does some work once. @returns milliseconds or, when it is watched, by how many MB what it holds grew at its peak */
async function pass(input: unknown, work: (look: () => void) => Promise<unknown>): Promise<Pass> {
  const { isWatched } = watching.parse(input)
  const before = isWatched ? heldMemory() : 0
  let peak = before
  let pieces = 0
  const look = () => {
    pieces += 1
    if (isWatched && pieces % looksEvery === 0) peak = Math.max(peak, heldMemory())
  }
  const from = performance.now()
  await work(look)
  return { ms: performance.now() - from, grewBy: peak - before }
}

function verify(input: unknown): Promise<Pass> {
  return pass(input, async (look) => {
    const verdict = await verifyTrail(db(), { report: look })
    if (verdict.kind === 'broken') throw new Error(`the trail is broken: ${verdict.fault}`)
  })
}

function takeExport(input: unknown): Promise<Pass> {
  return pass(input, async (look) => {
    const query = parseTrailQuery({ what: 'all' })
    const made = await exportTrail({ actor: admin, query, format: 'csv', requestId: admin.id })
    for await (const _ of made?.parts ?? []) look()
  })
}

const pages = [{}, { what: 'people' }, { actor: 'operator' }, { subject: admin.id }, { what: 'all', to: '2020-01-01' }]

/** @returns milliseconds of reading one page, for each of a few ways to ask for one */
async function readPages(input: unknown): Promise<number[]> {
  const { rounds } = z.object({ rounds: z.number() }).parse(input)
  const taken: number[] = []
  for (let round = -3; round < rounds; round += 1) {
    const from = performance.now()
    for (const page of pages) await readTrail(admin, parseTrailQuery(page))
    if (round >= 0) taken.push((performance.now() - from) / pages.length)
  }
  return taken
}

/** @returns milliseconds of writing an event with the chain and without, in turns */
async function writeEvents(input: unknown): Promise<{ chained: number[]; plain: number[] }> {
  const { rounds } = z.object({ rounds: z.number() }).parse(input)
  await db().$executeRaw`CREATE TABLE "PlainEvent" (LIKE "AuditEvent" INCLUDING ALL)`
  const insertion = auditInsertion(toAuditRow(event))
  const { text, values } = insertion
  const plainText = text.replace('"AuditEvent"', '"PlainEvent"')
  const taken = { chained: [0], plain: [0] }
  for (let round = -50; round < rounds; round += 1) {
    if (round === 0) Object.assign(taken, { chained: [], plain: [] })
    const from = performance.now()
    await db().$executeRawUnsafe(text, ...values)
    const between = performance.now()
    await db().$executeRawUnsafe(plainText, ...values)
    taken.chained.push(between - from)
    taken.plain.push(performance.now() - between)
  }
  return taken
}

serveTasks({ fill, verify, takeExport, readPages, writeEvents })
