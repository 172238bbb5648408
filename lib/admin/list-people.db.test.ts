import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { listPeople, peoplePerPage } from './list-people'
import type { PeopleQuestion } from './person-view'

const viewer = { id: randomUUID(), role: 'ADMIN' } as const
const everybody: PeopleQuestion = { search: '', filter: 'all', after: null, before: null }
const now = new Date()
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

const ask = (question: Partial<PeopleQuestion> = {}) => listPeople(viewer, { ...everybody, ...question }, now)
const emails = async (question: Partial<PeopleQuestion> = {}) => (await ask(question)).people.map(({ email }) => email)

function session(userId: string, lastSeenAt: Date) {
  const times = { createdAt: ago(10), lastSeenAt, expiresAt: ago(-10) }
  return { tokenHash: randomUUID(), userId, ...times }
}

beforeAll(async () => {
  const crowd = Array.from({ length: 120 }, (_, index) => ({
    email: `p${String(index).padStart(3, '0')}@clinic.com`,
    lastSignInAt: ago(500),
  }))
  await db().user.createMany({
    data: [
      ...crowd,
      { id: viewer.id, email: 'ada@clinic.com', name: 'Ada', role: 'ADMIN', lastSignInAt: ago(9) },
      { email: 'bo_b@clinic.com', name: 'Bo 100%', lastSignInAt: ago(9) },
      { email: 'boxb@clinic.com', name: 'Ţăran' },
      { email: 'gone@clinic.com', role: 'ADMIN', disabledAt: ago(1), lastSignInAt: ago(20) },
    ],
  })
  const bob = await db().user.findUniqueOrThrow({ where: { email: 'bo_b@clinic.com' } })
  await db().session.createMany({ data: [session(bob.id, ago(1)), session(bob.id, ago(2)), session(bob.id, ago(9))] })
  await db().session.createMany({ data: [session(viewer.id, ago(1))] })
})

describe('the list of people', () => {
  it('W-08: is for admins alone', async () => {
    await expect(listPeople({ id: viewer.id, role: 'STAFF' }, everybody)).rejects.toThrow('only admins')
  })

  it('walks from the first page to the last and back, with nobody twice and nobody left out', async () => {
    const forwards: string[][] = []
    let page = await ask()
    expect(page.previous).toBeNull()
    for (;;) {
      forwards.push(page.people.map(({ email }) => email))
      if (page.next === null) break
      page = await ask({ after: page.next })
    }
    expect(forwards.map(({ length }) => length)).toEqual([peoplePerPage, peoplePerPage, 24])
    expect(forwards.flat()).toEqual([...new Set(forwards.flat())].sort())
    const backwards = [page.people.map(({ email }) => email)]
    while (page.previous !== null) {
      page = await ask({ before: page.previous })
      backwards.unshift(page.people.map(({ email }) => email))
    }
    expect(backwards).toEqual(forwards)
  })

  it('finds by a part of the address or the name, whatever its case, and reads no signs into it', async () => {
    expect(await emails({ search: 'O_B' })).toEqual(['bo_b@clinic.com'])
    expect(await emails({ search: '0%' })).toEqual(['bo_b@clinic.com'])
    for (const search of ['ţăr', 'ŢĂR', 'ăra']) expect(await emails({ search })).toEqual(['boxb@clinic.com'])
    for (const search of ["' OR 1=1 --", '\\', '%', '_ _']) {
      expect((await emails({ search })).length, search).toBeLessThanOrEqual(1)
    }
  })

  it('shows groups, and how many are in each whatever is searched', async () => {
    const counts = { all: 124, admins: 1, staff: 122, invited: 1, disabled: 1 }
    expect((await ask({ search: 'nobody at all' })).counts).toEqual(counts)
    expect(await emails({ filter: 'admins' })).toEqual(['ada@clinic.com'])
    expect(await emails({ filter: 'invited' })).toEqual(['boxb@clinic.com'])
    expect(await emails({ filter: 'disabled' })).toEqual(['gone@clinic.com'])
    expect(await emails({ filter: 'staff', search: 'p11' })).toHaveLength(10)
  })

  it('counts the sessions that still count, by the limits of the role', async () => {
    const [ada, bob, invited] = (await ask()).people
    expect(bob).toMatchObject({ sessions: 2, lastSeenAt: ago(1).toISOString(), state: 'active', isYou: false })
    // An hour without a request is too long for an admin.
    expect(ada).toMatchObject({ sessions: 0, lastSeenAt: ago(9).toISOString(), isYou: true })
    expect(invited).toMatchObject({ sessions: 0, lastSeenAt: null, state: 'invited' })
  })

  it('has an empty page for somebody who never was', async () => {
    expect((await ask({ after: randomUUID() })).people).toEqual([])
  })
})
