import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { forgetEverything } from '@/lib/connect/testing/forget-everything'
import { db } from '@/lib/infra/db'
import { seedClinics } from '@/scripts/seed/seed-clinics'
import { parseClinicListQuery, parseListPosition } from './clinic-list-query'
import { type ClinicListView, listedActs, listedHealths, listSorts } from './clinic-list-view'
import { exportClinics } from './export-clinics'
import { listClinics } from './list-clinics'

const admin = { role: 'ADMIN' } as const

const ask = (query: Record<string, unknown>, position: Record<string, unknown> = {}) =>
  listClinics(admin, parseClinicListQuery(query), parseListPosition(position))

const ids = (view: ClinicListView) => view.clinics.map(({ id }) => id)

/** Reads the whole list from page to page. */
async function walk(query: Record<string, unknown>, isBack: boolean): Promise<string[]> {
  const pages: string[][] = []
  let view = await ask(query, isBack ? { at: 'end' } : {})
  for (;;) {
    pages.push(ids(view))
    const place = isBack ? view.previous : view.next
    if (place === null) break
    view = await ask(query, isBack ? { before: place } : { after: place })
  }
  return isBack ? pages.reverse().flat() : pages.flat()
}

async function addNamed(name: string, accountName = 'Ana Pop', accountEmail = 'ana.pop@x.example') {
  const digitailUserId = Math.floor(Math.random() * 1e9)
  const facts = { environment: 'sandbox', digitailUserId, accountName, accountEmail, offeredClinics: [] } as const
  const { id: connectionId } = await db().connection.create({ data: { ...facts, status: 'DISCONNECTED' } })
  const clinic = { environment: 'sandbox', digitailClinicId: digitailUserId, name, timezone: 'Asia/Tokyo' } as const
  return (await db().clinic.create({ data: { ...clinic, connectionId } })).id
}

beforeAll(async () => {
  await forgetEverything()
  await seedClinics({ clinics: 650 })
})

describe('the list of clinics, read page by page', () => {
  test.each(listSorts)('holds every clinic once, there and back, by %s', async (sort) => {
    const there = await walk({ sort }, false)
    expect(there).toHaveLength(650)
    expect(new Set(there).size).toBe(650)
    const back = await walk({ sort }, true)
    // Going back ends on a whole first page, which overlaps the second.
    expect([...new Set(back)]).toEqual(there)
  })

  test('is filtered by what the rows say themselves', async () => {
    let counted = 0
    for (const state of listedHealths) {
      const view = await ask({ state })
      counted += view.matching ?? 0
      for (const { connection } of view.clinics) expect(connection?.health ?? 'never').toBe(state)
    }
    expect(counted).toBe(650)
    for (const act of listedActs) {
      const acting = { person: ['clinic', 'clinic-manager'], us: ['operator'], nobody: ['nobody', undefined] }[act]
      for (const { connection } of (await ask({ act })).clinics) expect(acting).toContain(connection?.whoActs)
    }
    expect((await ask({ state: 'live', act: 'person' })).matching).toBe(0)
    expect((await ask({ env: 'production' })).clinics).toEqual([])
    expect((await ask({ env: 'local', sort: 'state' })).clinics[0]?.connection?.health).toBe('needs_reconnect')
  })
})

describe('search', () => {
  test('finds by the beginnings of words: name, place, number, account and its address, without accents', async () => {
    const id = await addNamed('Łódź Straße Vet „Zum Bären“', 'Ștefan O’Neil', 's.oneil+vet@baeren-vet.example')
    const found = [
      'lodz',
      'STRASSE',
      'baren vet zum',
      'lodz tok',
      'stefan baren',
      "baren o'n",
      's.oneil+vet@baeren',
      'Ș. oneil baeren',
    ]
    for (const q of found) expect(ids(await ask({ q })), q).toEqual([id])
    for (const q of ['odz', 'baeren.vet@s', 'lodz nobody', '!!!']) expect(ids(await ask({ q })), q).toEqual([])
    expect((await ask({ q: 'lodz', env: 'local' })).matching).toBe(0)
  })

  test('finds the same whichever way it goes: along the order or by the words', async () => {
    await db().$executeRaw`ANALYZE "ClinicListing"`
    const everything = await walk({}, false)
    for (const q of ['v', 'vet', 'clinic', 'ab', 'riverside', 'vet a', 'pop']) {
      for (const filter of [{}, { state: 'live' }, { env: 'local' }, { sort: '-since', act: 'nobody' }]) {
        const there = await walk({ q, ...filter }, false)
        expect([...new Set(await walk({ q, ...filter }, true))]).toEqual(there)
        expect(new Set(there).size).toBe(there.length)
        for (const id of there) expect(everything).toContain(id)
      }
    }
  })
})

describe('whatever is asked for', () => {
  test('B-15: objects, arrays, huge and odd texts are ignored, and never fail', async () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('\0', "' OR 1=1 --", '%00', '\u1680', ':*', "a':*&!b", 'x'.repeat(5_000), '\ud800', '{"gt":""}'),
      fc.object(),
      fc.array(fc.string()),
      fc.integer(),
      fc.base64String().map((text) => Buffer.from(text).toString('base64url')),
      fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value)).toString('base64url')),
      fc
        .record({ sort: fc.constantFrom('name', 'since'), nameKey: fc.string(), since: fc.string(), id: fc.uuid() })
        .map((value) => Buffer.from(JSON.stringify(value)).toString('base64url')),
      fc.constant(
        Buffer.from(`{"sort":"since","since":"0000-01-01T00:00:00Z","id":"${randomUUID()}"}`).toString('base64url'),
      ),
    )
    const names = ['q', 'state', 'act', 'env', 'sort', 'after', 'before', 'at'] as const
    const asked = fc.dictionary(fc.constantFrom(...names), odd)
    await fc.assert(
      fc.asyncProperty(asked, async (given) => {
        const view = await ask(given, given)
        expect(view.clinics.length).toBeLessThanOrEqual(50)
      }),
      { numRuns: 200 },
    )
  })

  test('W-08: nobody but an admin gets the list', async () => {
    await expect(listClinics({ role: 'STAFF' }, parseClinicListQuery({}), { from: 'start' })).rejects.toThrow(
      'only admins',
    )
  })
})

describe('the export', () => {
  const take = async (format: 'csv' | 'json', query: Record<string, unknown> = {}) => {
    const { id } = await db().user.upsert({
      where: { email: 'ada@clinic.example' },
      create: { email: 'ada@clinic.example', role: 'ADMIN' },
      update: {},
    })
    const asked = { query: parseClinicListQuery(query), format, requestId: 'r1' }
    const made = await exportClinics({ actor: { id, role: 'ADMIN' }, ...asked })
    let text = ''
    for await (const part of made?.parts ?? []) text += part
    return text
  }

  test('holds every clinic once, in the order of the page, and is on the trail', async () => {
    const rows = z.array(z.object({ id: z.string(), state: z.string() })).parse(JSON.parse(await take('json')))
    expect(rows.map(({ id }) => id)).toEqual(await walk({}, false))
    expect((await take('csv')).split('\r\n')).toHaveLength(rows.length + 2)
    const few = z.array(z.unknown()).parse(JSON.parse(await take('json', { state: 'degraded', q: 'vet' })))
    expect(few).toHaveLength((await walk({ state: 'degraded', q: 'vet' }, false)).length)
    expect(await take('json', { state: 'live', act: 'us' })).toBe('[]\n')
    const event = await db().auditEvent.findFirst({ where: { action: 'data.exported' }, orderBy: { id: 'asc' } })
    expect(event).toMatchObject({ requestId: 'r1', data: { format: 'json', sort: 'name' } })
  })

  test('L-05: is not for staff, and hands no formula to a spreadsheet', async () => {
    const query = parseClinicListQuery({})
    const staff = { id: randomUUID(), role: 'STAFF' } as const
    expect(await exportClinics({ actor: staff, query, format: 'csv', requestId: 'r' })).toBeNull()
    await addNamed('=HYPERLINK("http://evil.example")')
    expect(await take('csv', { q: 'hyperlink' })).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
  })
})
