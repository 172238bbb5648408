import { afterAll, beforeEach, expect, it } from 'vitest'
import { mailStyle } from '@/components/notices/mail-style'
import { setClinicContact } from '@/lib/admin/set-clinic-contact'
import { db } from '@/lib/infra/db'
import { openLink } from '@/lib/links/open-link'
import { noticePorts } from '@/lib/notices/notice-ports'
import { runNotices } from '@/lib/notices/run-notices'
import { readMails, startMailServer } from './testing/mail-server'
import { become, connected, day, emptyWorld, hour, person, sweptAt } from './testing/world'

const server = await startMailServer()
process.env.DIGEST_AT = 'off'
afterAll(server.close)

const vet = 'vet@linden.example'
// Links count on the database's own clock, so this walk begins now.
const start = new Date()
const at = (ms: number) => new Date(start.getTime() + ms)

let linden: string

beforeEach(async () => {
  await emptyWorld()
  await db().connectLink.deleteMany()
  server.inbox.length = 0
  linden = await connected([{ name: 'Linden Street', contactEmail: vet }])
  await become(linden, 'NEEDS_RECONNECT', start)
})

/** One look of the background. @returns the keys in the mails that came, by recipient */
async function keysAt(now: Date): Promise<string[]> {
  await sweptAt(now)
  await runNotices(noticePorts(mailStyle), now)
  const keys = server.inbox.map(({ text }) => text?.match(/\/link\/([\w-]{43})\b/)?.[1] ?? 'none')
  readMails(server)
  return keys
}

const standing = async (token = '') => (await openLink({ token, isVisit: false, requestId: null })).kind
const links = () =>
  db().connectLink.findMany({ select: { recipient: true, purpose: true, sends: true, revokedAt: true } })

it('each mail brings a working key to one link; the key before it no longer opens anything', async () => {
  const [first] = await keysAt(at(hour))
  expect(await standing(first)).toBe('open')
  const [second] = await keysAt(at(3 * day))
  expect(second).not.toBe(first)
  expect(await standing(second)).toBe('open')
  expect(await standing(first)).not.toBe('open')
  expect(await links()).toEqual([{ recipient: vet, purpose: 'RECONNECT', sends: 2, revokedAt: null }])
})

it('the key is nowhere but in the mail', async () => {
  const [key = ''] = await keysAt(at(hour))
  const rows = [await db().notice.findMany(), await db().connectLink.findMany(), await db().noticeCause.findMany()]
  const trail = await db().auditEvent.findMany({ select: { data: true, subjectId: true } })
  expect(JSON.stringify([rows, trail])).not.toContain(key)
})

it('admins get no key, and a mail that comes when all is well has none', async () => {
  await person('ada@partner.example', 'ADMIN')
  const keys = await keysAt(at(hour))
  expect(keys.filter((key) => key === 'none')).toHaveLength(1)
  await become(linden, 'ACTIVE', at(2 * hour))
  expect(await keysAt(at(2 * hour))).toEqual(['none', 'none'])
})

it('fixed or ended, every key that was mailed is taken back', async () => {
  const [first] = await keysAt(at(hour))
  await become(linden, 'DISCONNECTED', at(2 * hour))
  expect(await keysAt(at(2 * hour))).toEqual([])
  expect(await standing(first)).not.toBe('open')
  expect((await links()).map(({ revokedAt }) => revokedAt !== null)).toEqual([true])
})

it('a new contact is told at once, and the key of the one before is taken back', async () => {
  const [old] = await keysAt(at(hour))
  const { id: clinicId } = await db().clinic.findFirstOrThrow()
  const change = (email: string) =>
    setClinicContact({ actor: { kind: 'system', name: 'operator' }, input: { clinicId, email }, requestId: 'r1' })
  expect(await change('no address')).toEqual({ kind: 'bad-email' })
  expect(await change(' New@Linden.example ')).toEqual({ kind: 'changed' })
  expect(await change('new@linden.example')).toEqual({ kind: 'unchanged' })
  expect(await standing(old)).not.toBe('open')
  const [key] = await keysAt(at(2 * hour))
  expect(await standing(key)).toBe('open')
  expect((await db().notice.findMany({ orderBy: { dueAt: 'asc' } })).map(({ recipient }) => recipient)).toEqual([
    vet,
    'new@linden.example',
  ])
  expect(await keysAt(at(3 * hour))).toEqual([])
  const audit = await db().auditEvent.findFirst({
    where: { action: 'clinic.contact-changed' },
    orderBy: { id: 'desc' },
  })
  expect(audit).toMatchObject({ subjectId: clinicId, data: { before: vet, after: 'new@linden.example' } })
})

it('a link that reached another clinic is told to admins until one of them decides', async () => {
  await become(linden, 'ACTIVE', start)
  await person('ada@partner.example', 'ADMIN')
  const waiting = { waitingAt: at(hour), waitingUntil: at(8 * day) }
  const { id } = await db().connectLink.create({
    data: {
      ...waiting,
      tokenHash: 'h',
      environment: 'local',
      clinicName: 'Mill Lane Vets',
      lifetimeHours: 24,
      expiresAt: at(day),
    },
  })
  for (const now of [at(hour), at(2 * hour)]) {
    await sweptAt(now)
    await runNotices(noticePorts(mailStyle), now)
  }
  expect(server.inbox[0]?.text).toContain(`/admin/links/${id}`)
  expect(readMails(server)).toEqual(['ada@partner.example: Your word is needed: a link for Mill Lane Vets'])
  await db().connectLink.update({ where: { id }, data: { waitingUntil: null } })
  expect(await keysAt(at(5 * day))).toEqual([])
})
