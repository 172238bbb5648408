import { beforeAll, describe, expect, it } from 'vitest'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { AuditEvent } from '@/lib/audit/audit-event'
import { emptyTrail } from '@/lib/audit/testing/empty-trail'
import { verifyWholeTrail } from '@/lib/audit/verify-and-remember'
import { db, inTransaction } from '@/lib/infra/db'
import { exportTrail } from './export-trail'
import { readTrail } from './read-trail'
import { parseTrailQuery } from './trail-query'

const admin: { id: string; role: 'ADMIN' } = { id: '', role: 'ADMIN' }
let clinicId = ''

const write = (event: Partial<AuditEvent>) =>
  inTransaction((tx) =>
    appendAuditEvent(tx, {
      action: 'sign-in.succeeded',
      actor: { kind: 'person', userId: admin.id },
      subject: null,
      requestId: 'r1',
      data: {},
      ...event,
    }),
  )

beforeAll(async () => {
  await emptyTrail()
  admin.id = (await db().user.create({ data: { email: 'ada@linden.example', name: 'Ada', role: 'ADMIN' } })).id
  const clinic = { environment: 'local', digitailClinicId: 7, name: 'Linden Vet' } as const
  clinicId = (await db().clinic.create({ data: clinic })).id
  await write({})
  const system = { kind: 'system', name: 'refresh' } as const
  const connection = { kind: 'connection', id: '0198f000-0000-7000-8000-00000000000c' } as const
  for (let each = 0; each < 60; each += 1)
    await write({ action: 'refresh.succeeded', actor: system, subject: connection })
  await write({
    action: 'connect.confirmed',
    subject: { kind: 'clinic', id: clinicId },
    data: { note: '=1+1', n: [1, 2] },
  })
  await write({
    action: 'sign-in.refused',
    actor: { kind: 'anonymous' },
    subject: { kind: 'address', id: 'eve@example.com' },
  })
  await db()
    .$executeRaw`INSERT INTO "AuditEvent" ("at", "action", "actorKind", "data") VALUES ('2020-02-29T23:59:59.999Z', 'sign-out', 'system', '{}')`
  await db()
    .$executeRaw`INSERT INTO "AuditEvent" ("action", "actorKind", "data") VALUES ('later.version', 'system', '{}')`
})

const read = (given: Record<string, string> = {}) => readTrail(admin, parseTrailQuery(given))
const words = async (given: Record<string, string>) => (await read(given)).events.map(({ word }) => word)

describe('the page of the trail', () => {
  it('names people and clinics, and leads to the clinic', async () => {
    const [event] = (await read({ what: 'connect' })).events
    expect(event).toMatchObject({ actor: { name: 'Ada' }, subject: { name: 'Linden Vet', clinicId }, number: '62' })
    expect(event?.facts).toEqual(
      expect.arrayContaining([
        ['note', '=1+1'],
        ['n', '1, 2'],
      ]),
    )
  })

  it('leaves out what is routine unless it is asked for', async () => {
    expect(await words({})).toEqual(['sign-out', 'sign-in.refused', 'connect.confirmed', 'sign-in.succeeded'])
    expect(await words({ what: 'renewal' })).toHaveLength(50)
  })

  it('goes on from page to page without losing or repeating an event, also one that it does not know', async () => {
    const first = await read({ what: 'all' })
    const second = await read({ what: 'all', before: first.older ?? '' })
    const ids = [...first.events, ...second.events].map(({ id }) => id)
    expect(new Set(ids).size).toBe(65)
    expect([first.events[0]?.action, first.events[0]?.word, second.older]).toEqual([null, 'later.version', null])
  })

  it.each([
    [{ actor: 'ADA@' }, ['connect.confirmed', 'sign-in.succeeded']],
    [{ actor: 'refresh', what: 'notable' }, []],
    [{ subject: 'linden' }, ['connect.confirmed']],
    [{ subject: 'eve@example.com' }, ['sign-in.refused']],
    [{ subject: 'linden', actor: 'nobody' }, []],
    [{ from: '2020-02-29', to: '2020-02-29', what: 'all' }, ['sign-out']],
    [{ to: '2020-02-28', what: 'all' }, []],
    [{ what: 'sign-in', from: '2021-01-01' }, ['sign-in.refused', 'sign-in.succeeded']],
  ])('finds by who, what and when: %j', async (given, expected) => expect(await words(given)).toEqual(expected))

  it('takes what cannot be meant as not given', () => {
    expect(parseTrailQuery({ what: 'x', from: '2020-02-30', to: ['a'], before: '-1', actor: 7 })).toEqual(
      parseTrailQuery({}),
    )
  })

  it('says how far the chain was verified', async () => {
    expect((await read()).chain).toEqual({ kind: 'never' })
    await verifyWholeTrail(db(), { expected: null, remembers: true })
    expect((await read()).chain).toMatchObject({ kind: 'intact', number: '65' })
  })

  it('W-04 is for admins alone', async () => {
    await expect(readTrail({ role: 'STAFF' }, parseTrailQuery({}))).rejects.toThrow('only admins')
  })
})

describe('the export of the trail', () => {
  async function take(format: 'csv' | 'json', given: Record<string, string>): Promise<string> {
    const made = await exportTrail({ actor: admin, query: parseTrailQuery(given), format, requestId: 'r2' })
    let text = ''
    for await (const part of made?.parts ?? []) text += part
    return text
  }

  it('L-05 is an event itself, written before the first piece leaves', async () => {
    const rows: { action: string; data: unknown; requestId: string }[] = JSON.parse(
      await take('json', { what: 'access' }),
    )
    expect(rows).toMatchObject([{ action: 'data.exported', requestId: 'r2', data: { format: 'json', what: 'access' } }])
  })

  it('as JSON holds everything of every event, with its link', async () => {
    const rows: { number: string; hash: string; data: unknown }[] = JSON.parse(await take('json', { what: 'connect' }))
    expect(rows).toMatchObject([{ number: '62', hash: expect.stringMatching(/^[0-9a-f]{64}$/), data: { n: [1, 2] } }])
    expect(JSON.parse(await take('json', { what: 'incidents' }))).toEqual([])
  })

  it('as CSV has a line for each event', async () => {
    const lines = (await take('csv', { what: 'all' })).trimEnd().split('\r\n')
    expect(lines[0]).toBe('number,hash,id,at,action,actorKind,actorId,subjectKind,subjectId,requestId,address,data')
    expect(lines).toHaveLength(1 + (await db().auditEvent.count()))
  })

  it('is refused to anybody but an admin, and then nothing is written', async () => {
    const before = await db().auditEvent.count()
    const actor = { id: admin.id, role: 'STAFF' } as const
    expect(await exportTrail({ actor, query: parseTrailQuery({}), format: 'csv', requestId: 'r' })).toBeNull()
    expect(await db().auditEvent.count()).toBe(before)
  })
})
