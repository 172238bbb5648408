import { afterAll, beforeEach, expect, it } from 'vitest'
import { brand } from '@/components/brand'
import { mailStyle } from '@/components/notices/mail-style'
import { db } from '@/lib/infra/db'
import { noticePorts } from '@/lib/notices/notice-ports'
import { runNotices } from '@/lib/notices/run-notices'
import { readMails, startMailServer } from './testing/mail-server'
import { become, connected, day, emptyWorld, hour, live, minute, person, sweptAt } from './testing/world'

const server = await startMailServer()
afterAll(server.close)

const start = new Date('2026-11-03T08:00:00Z')
const at = (ms: number) => new Date(start.getTime() + ms)
const ports = () => noticePorts(mailStyle)
const vet = 'vet@linden.example'
const asked = `11-03T09 ${vet}: Please reconnect to Digitail: Linden Street`

let linden: string

beforeEach(async () => {
  await emptyWorld()
  server.refuse(null)
  server.inbox.length = 0
  linden = await connected([{ name: 'Linden Street', contactEmail: vet }])
  await become(linden, 'NEEDS_RECONNECT', start)
})

const notice = () => db().notice.findFirstOrThrow()

/** One look of the background at a moment. */
async function look(now: Date, with_ = ports()): Promise<string[]> {
  await sweptAt(now)
  await runNotices(with_, now)
  return readMails(server)
}

it('any number of instances at once send each mail once', async () => {
  await person('ada@partner.example', 'ADMIN')
  for (let count = 0; count < 9; count += 1) {
    const more = await connected([{ name: `Clinic ${count}`, contactEmail: `contact${count}@clinic.example` }])
    await become(more, 'NEEDS_RECONNECT', start)
  }
  await sweptAt(at(hour))
  for (let round = 0; round < 4; round += 1) {
    await Promise.all(Array.from({ length: 6 }, () => runNotices(ports(), at(hour + round * minute))))
  }
  const mails = readMails(server)
  expect(mails).toHaveLength(11)
  expect(new Set(mails).size).toBe(11)
})

it('a mailbox that does not exist is given up at once, with a reason of ours, and holds up nobody else', async () => {
  const harbour = await connected([{ name: 'Harbour Cats', contactEmail: 'zoe@harbour.example' }])
  await become(harbour, 'NEEDS_RECONNECT', start)
  server.refuse('550 5.1.1 no such mailbox')
  await look(at(hour))
  server.refuse(null)
  expect(await look(at(2 * hour))).toEqual([])
  const rows = await db().notice.findMany({ select: { state: true, lastFailure: true } })
  expect(rows).toEqual(Array(2).fill({ state: 'FAILED', lastFailure: 'refused' }))
  expect(await db().auditEvent.count({ where: { action: 'notice.failed' } })).toBeGreaterThanOrEqual(2)
})

it('a mail server in trouble is asked ever more seldom, and the mail arrives once it is well', async () => {
  server.refuse('450 4.3.2 try later')
  await live(server, { from: at(hour), to: at(2 * hour), everyMs: minute })
  expect((await notice()).tries).toBe(4)
  server.refuse(null)
  expect(await live(server, { from: at(2 * hour), to: at(4 * hour), everyMs: minute })).toEqual([
    asked.replace('T09', 'T10'),
  ])
})

it('after a day of trouble it is given up, and the next reminder is tried afresh', async () => {
  server.refuse('450 4.3.2 try later')
  await live(server, { from: at(hour), to: at(2 * day), everyMs: 30 * minute })
  expect(await notice()).toMatchObject({ state: 'FAILED', lastFailure: 'server-trouble', failures: 8 })
  server.refuse(null)
  expect(await look(at(3 * day))).toEqual([`${vet}: Reminder: not connected to Digitail: Linden Street`])
})

it('a crash between the server’s yes and our note costs one second copy with the same id, never a third', async () => {
  const real = ports()
  // The process dies here: nothing after the sending ever happens.
  const dies = (sent: () => void) => ({
    ...real,
    send: async (mail: Parameters<typeof real.send>[0]) => {
      await real.send(mail)
      sent()
      await new Promise<never>(() => {})
    },
  })
  for (const now of [at(hour), at(hour + 4 * minute)]) {
    await sweptAt(now)
    await new Promise<void>((resolve) => void runNotices(dies(resolve), now))
  }
  expect(new Set(server.inbox.map(({ messageId }) => messageId)).size).toBe(1)
  expect(readMails(server)).toHaveLength(2)
  expect(await look(at(2 * hour))).toEqual([])
  expect(await notice()).toMatchObject({ state: 'FAILED', lastFailure: 'unfinished' })
})

it('without a mail server nothing waits, and with one the last reminder of what goes on is sent, no older one', async () => {
  const off = { ...ports(), isMailOn: false }
  await look(at(hour), off)
  await look(at(4 * day), off)
  expect((await db().notice.findMany({ orderBy: { dueAt: 'asc' } })).map(({ step, state }) => [step, state])).toEqual([
    ['first', 'UNSENT'],
    ['day-3', 'UNSENT'],
  ])
  expect(await look(at(5 * day))).toEqual([`${vet}: Reminder: not connected to Digitail: Linden Street`])
  await become(linden, 'ACTIVE', at(6 * day))
  expect(await look(at(6 * day))).toEqual([`${vet}: Connected again: Linden Street`])
})

it('what became pointless while the mail server was away is not sent', async () => {
  server.refuse('450 4.3.2 try later')
  await look(at(hour))
  await become(linden, 'ACTIVE', at(2 * hour))
  server.refuse(null)
  expect(await look(at(3 * hour))).toEqual([])
  expect((await notice()).state).toBe('VOID')
})

it('names are escaped, and every address in a mail is ours', async () => {
  await db().clinic.updateMany({ data: { name: 'Rex <b>"&"</b>\r\n\r\nhttps://evil.test' } })
  await person('ada@partner.example', 'ADMIN')
  await sweptAt(at(hour))
  await runNotices(ports(), at(hour))
  const mails = server.inbox.splice(0)
  expect(mails).toHaveLength(2)
  for (const { html, text, subject } of mails) {
    expect(html).toContain('Rex &lt;b&gt;&quot;&amp;&quot;&lt;/b&gt; https://evil.test')
    expect(text).toContain('Rex <b>"&"</b> https://evil.test')
    expect(subject).not.toMatch(/[\r\n]/)
    const addresses = String(html).match(/(?<=href=")[^"]+/g) ?? []
    expect(addresses.length).toBeGreaterThan(0)
    const ours = ['http://localhost:3000', ...brand.legal.map((page) => new URL(page.href).origin)]
    for (const address of addresses) expect(ours).toContain(new URL(address).origin)
  }
})
