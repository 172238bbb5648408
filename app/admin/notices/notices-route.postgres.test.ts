import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { answerOf, browser, formOf, type SignedIn, signedIn } from '@/app/admin/people/test-support/signed-in'
import { brand } from '@/components/brand'
import { mailStyle } from '@/components/notices/mail-style'
import { db } from '@/lib/infra/db'
import { noticeListQuery } from '@/lib/notices/notice-list-query'
import { noticePorts } from '@/lib/notices/notice-ports'
import { readNotices } from '@/lib/notices/read-notices'
import { runNotices } from '@/lib/notices/run-notices'
import { POST } from './change/route'
import { GET as readPreview } from './preview/[kind]/mail/route'
import { readMails, startMailServer } from './testing/mail-server'
import { become, connected, emptyWorld, hour, minute } from './testing/world'

vi.mock('next/headers', async () => (await import('@/app/admin/people/test-support/signed-in')).nextHeaders)

const server = await startMailServer()
process.env.DIGEST_AT = 'off'
afterAll(server.close)

let ada: SignedIn
let sam: SignedIn
let linden: string

const ago = (ms: number) => new Date(Date.now() - ms)
const post = async (fields: Record<string, string>) => answerOf(await POST(formOf('/admin/notices/change', fields)))
const readAll = () => readNotices({ email: 'ada@partner.example', role: 'ADMIN' }, noticeListQuery({}))
const look = () => runNotices(noticePorts(mailStyle))

beforeEach(async () => {
  await emptyWorld()
  await db().pace.deleteMany()
  server.refuse(null)
  server.inbox.length = 0
  ada = await signedIn('ada@partner.example', 'ADMIN')
  sam = await signedIn('sam@clinic.example', 'STAFF')
  linden = await connected([{ name: 'Linden Street', contactEmail: 'vet@linden.example' }])
  await become(linden, 'NEEDS_RECONNECT', ago(hour))
  browser.session = ada.token
})

it('the page shows what was sent to whom, why not, and what comes next', async () => {
  server.refuse('550 no such mailbox')
  await look()
  const { notices, next, isMailOn } = await readAll()
  expect(isMailOn).toBe(true)
  expect(notices.map(({ recipient, fate, failure, clinics }) => [recipient, fate, failure, clinics]).sort()).toEqual([
    ['ada@partner.example', 'failed', 'refused', ['Linden Street']],
    ['vet@linden.example', 'failed', 'refused', ['Linden Street']],
  ])
  expect(next.map(({ kind, clinics }) => [kind, clinics])).toEqual([['RECONNECT', ['Linden Street']]])
})

it('sends again what failed or was sent, unless it is over', async () => {
  await look()
  readMails(server)
  const [notice] = (await readAll()).notices.filter(({ isContact }) => isContact)
  const again = { intent: 'again', notice: notice?.id ?? '' }
  expect(await post(again)).toEqual([303, '/admin/notices?said=queued'])
  await look()
  expect(readMails(server)).toEqual(['vet@linden.example: Please reconnect to Digitail: Linden Street'])
  await become(linden, 'DISCONNECTED', ago(minute))
  await look()
  expect(await post(again)).toEqual([303, '/admin/notices?said=over'])
  const events = await db().auditEvent.findMany({ where: { subjectId: notice?.id ?? '' }, orderBy: { id: 'asc' } })
  expect(events.map(({ action, actorKind }) => [action, actorKind])).toEqual([
    ['notice.sent', 'system'],
    ['notice.asked-again', 'person'],
    ['notice.sent', 'system'],
  ])
})

it('a test mail goes to oneself, three a minute, and says why it did not', async () => {
  expect(await post({ intent: 'test', to: 'someone@else.example' })).toEqual([303, '/admin/notices?said=sent'])
  expect(readMails(server)).toEqual([`ada@partner.example: A test mail from ${brand.name}`])
  expect(await post({ intent: 'test' })).toEqual([303, '/admin/notices?said=too-soon'])
  await db().pace.deleteMany()
  server.refuse('550 no')
  expect(await post({ intent: 'test' })).toEqual([303, '/admin/notices?failed=refused'])
})

it('whoever is no admin finds nothing, and nothing is sent', async () => {
  await look()
  readMails(server)
  const id = (await readAll()).notices[0]?.id ?? ''
  browser.session = sam.token
  for (const intent of ['again', 'test', 'digest-off']) {
    expect(await post({ intent, notice: id })).toEqual([404, null])
  }
  const preview = { params: Promise.resolve({ kind: 'digest' }) }
  const asked = new Request('http://localhost:3000/admin/notices/preview/digest/mail')
  expect((await readPreview(asked, preview)).status).toBe(404)
  await expect(readNotices({ email: 'sam@clinic.example', role: 'STAFF' }, noticeListQuery({}))).rejects.toThrow(
    'admins',
  )
  await look()
  expect(readMails(server)).toEqual([])
})
