import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { db, inTransaction } from '@/lib/infra/db'
import { auditInsertion } from '@/lib/store/audit-events'
import { changeTogether } from '@/lib/store/one-statement'
import { appendAuditEvent, toAuditRow } from './append-audit-event'
import type { AuditEvent } from './audit-event'
import { emptyTrail } from './testing/empty-trail'

const event = (subject: string, data: AuditEvent['data'] = {}): AuditEvent => ({
  action: 'sign-out',
  actor: { kind: 'anonymous' },
  subject: { kind: 'person', id: subject },
  requestId: 'r1',
  data,
})

const write = (subject: string) => inTransaction((tx) => appendAuditEvent(tx, event(subject)))
const links = () => db().auditLink.findMany({ orderBy: { seq: 'asc' } })

/** Which subjects the chain holds, in its order; null when a number is missing. */
async function chained(): Promise<(string | null)[] | null> {
  const rows = await links()
  if (rows.some(({ seq }, index) => seq !== BigInt(index + 1))) return null
  const found = rows.map(({ eventId }) => db().auditEvent.findUniqueOrThrow({ where: { id: eventId } }))
  return (await Promise.all(found)).map(({ subjectId }) => subjectId)
}

beforeEach(() => emptyTrail())

describe('L-06 an event is chained in the transaction that writes it', () => {
  it('when it is a statement of its own, a part of one, and a part of an interactive transaction', async () => {
    await db().$executeRaw(auditInsertion(toAuditRow(event('alone'))))
    await changeTogether(db(), [auditInsertion(toAuditRow(event('one'))), auditInsertion(toAuditRow(event('two')))])
    await write('interactive')
    // Parts of one statement happen in no promised order.
    expect((await chained())?.sort()).toEqual(['alone', 'interactive', 'one', 'two'])
  })

  it('an insertion whose condition does not hold leaves no link', async () => {
    await db()
      .$executeRaw`INSERT INTO "AuditEvent" ("action", "actorKind", "data") SELECT 'sign-out', 'system', '{}' WHERE false`
    expect(await links()).toEqual([])
  })

  it('a transaction that fails leaves neither an event nor a gap', async () => {
    await write('before')
    const failing = inTransaction(async (tx) => {
      await appendAuditEvent(tx, event('undone'))
      throw new Error('something later failed')
    })
    await expect(failing).rejects.toThrow('something later failed')
    await write('after')
    expect(await chained()).toEqual(['before', 'after'])
  })

  it('the hash is that of the link before it and of every column', async () => {
    await write('first')
    const odd = { quote: `it's "quoted"`, name: 'Ünïcode ✓', lines: 'a\nb\u0001', list: ['a', 'b'], none: null }
    await inTransaction((tx) => appendAuditEvent(tx, event('second', odd)))
    const [first, second] = await links()
    const row = await db().auditEvent.findFirstOrThrow({ where: { subjectId: 'second' } })
    const [{ data }] = await db().$queryRaw<
      [{ data: string }]
    >`SELECT "data"::text FROM "AuditEvent" WHERE id = ${row.id}`
    const words = [row.action, row.actorKind, null, row.subjectKind, row.subjectId, row.requestId, row.address]
    const parts = [2, Number(row.id), row.at.getTime(), ...words].map((part) => JSON.stringify(part))
    const hash = createHash('sha256')
      .update(first?.hash ?? '')
      .update(`[${[...parts, data].join(', ')}]`)
      .digest()
    expect(Buffer.from(second?.hash ?? '').equals(hash)).toBe(true)
  })
})

describe('L-06 the trail only grows', () => {
  it.each([
    'UPDATE "AuditEvent" SET "actorId" = NULL',
    'DELETE FROM "AuditEvent"',
    'TRUNCATE "AuditEvent"',
    'UPDATE "AuditLink" SET "seq" = "seq" + 1',
    'DELETE FROM "AuditLink"',
    'TRUNCATE "AuditLink"',
  ])('%s is refused, to the owner of the tables too', async (statement) => {
    await write('kept')
    await expect(db().$executeRawUnsafe(statement)).rejects.toThrow('the audit trail only grows')
    expect(await chained()).toEqual(['kept'])
  })
})
