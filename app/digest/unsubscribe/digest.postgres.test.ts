import { afterAll, beforeEach, expect, it } from 'vitest'
import { startMailServer } from '@/app/admin/notices/testing/mail-server'
import { connected, emptyWorld, hour, person, sweptAt } from '@/app/admin/notices/testing/world'
import { mailStyle } from '@/components/notices/mail-style'
import { db } from '@/lib/infra/db'
import { chooseDigest, readDigestChoice } from '@/lib/notices/digest-choice'
import { noticePorts } from '@/lib/notices/notice-ports'
import { runNotices } from '@/lib/notices/run-notices'
import { GET, POST } from './one-click/route'

const server = await startMailServer()
process.env.DIGEST_AT = 'monday 08:00 UTC'
afterAll(server.close)

const monday = new Date('2026-11-09T08:00:00Z')
const ada = { id: '', email: 'ada@partner.example', role: 'ADMIN' as const }

beforeEach(async () => {
  await emptyWorld()
  server.inbox.length = 0
  ada.id = await person(ada.email, 'ADMIN')
  await connected([{ name: 'Linden Street' }])
})

async function weekAfter(weeks: number) {
  const now = new Date(monday.getTime() + weeks * 7 * 24 * hour)
  await sweptAt(now)
  await runNotices(noticePorts(mailStyle), now)
  return server.inbox.splice(0)
}

/** The address of the header, as a mailbox provider takes it. */
async function oneClickAddress(): Promise<string> {
  const [mail] = await weekAfter(0)
  const header = (name: string) => mail?.headerLines.find(({ key }) => key === name)?.line.replace(/\s+/g, ' ') ?? ''
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  return /<(\S+)>/.exec(header('list-unsubscribe'))?.[1] ?? ''
}

function post(address: string, headers: Record<string, string> = {}) {
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
  return POST(new Request(address, { method: 'POST', body, headers }))
}

it('goes out once a week, in a quiet week too, and never twice', async () => {
  expect((await weekAfter(0)).map(({ subject }) => subject)).toEqual(['This week: 1 clinic connected, nothing to do'])
  expect(await weekAfter(0)).toEqual([])
  expect(await weekAfter(1)).toHaveLength(1)
})

it('RFC 8058: one POST without cookies or origin ends it; doing it again changes nothing; notices go on', async () => {
  const address = await oneClickAddress()
  for (let count = 0; count < 2; count += 1) {
    const answer = await post(address)
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null])
  }
  expect(await weekAfter(1)).toEqual([])
  expect(await db().auditEvent.count({ where: { action: 'digest.unsubscribed', subjectId: ada.email } })).toBe(1)
  await db().connection.updateMany({ data: { status: 'NEEDS_RECONNECT', statusSince: monday } })
  expect((await weekAfter(1)).map(({ subject }) => subject)).toEqual(['Reminder, reconnect needed: Linden Street'])
})

it('B-01: opening the address changes nothing', async () => {
  const answer = GET(new Request(await oneClickAddress()))
  expect([answer.status, answer.headers.get('location')?.split('?')[0]]).toEqual([303, '/digest/unsubscribe'])
  expect(await weekAfter(1)).toHaveLength(1)
})

it('the button of our page leads on to a page', async () => {
  const answer = await post(await oneClickAddress(), {
    origin: 'http://localhost:3000',
    'sec-fetch-site': 'same-origin',
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/digest/unsubscribe?done=yes'])
})

it('a key works for its own mail and for nothing else', async () => {
  const address = new URL(await oneClickAddress())
  const key = address.searchParams.get('key') ?? ''
  for (const bad of ['', `${key}x`, key.slice(1), key.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))]) {
    address.searchParams.set('key', bad)
    expect((await post(address.href)).status).toBe(404)
  }
  address.searchParams.set('key', key)
  address.searchParams.set('mail', '00000000-0000-7000-8000-000000000000')
  expect((await post(address.href)).status).toBe(404)
  expect(await db().digestOptOut.count()).toBe(0)
})

it('is taken up again by the person who is signed in, and is for admins alone', async () => {
  await post(await oneClickAddress())
  expect(await readDigestChoice(ada)).toMatchObject({ takesDigest: false })
  expect(await chooseDigest(ada, true, 'r1')).toEqual({ kind: 'changed' })
  const event = await db().auditEvent.findFirst({ orderBy: { id: 'desc' } })
  expect(event).toMatchObject({ action: 'digest.subscribed', actorId: ada.id, subjectId: ada.email, requestId: 'r1' })
  expect(await weekAfter(1)).toHaveLength(1)
  const sam = { ...ada, role: 'STAFF' as const }
  expect(await chooseDigest(sam, false, 'r1')).toEqual({ kind: 'forbidden' })
  expect(await readDigestChoice(sam)).toBeNull()
})
