import { afterAll, beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { startMailServer } from './testing/mail-server'
import { become, connected, day, emptyWorld, hour, live, minute, person } from './testing/world'

const server = await startMailServer()
afterAll(server.close)

// A Tuesday, when the digest of the Monday before is no longer due.
const start = new Date('2026-11-03T08:00:00Z')
const at = (ms: number) => new Date(start.getTime() + ms)
const vet = 'vet@linden.example'
const ada = 'ada@partner.example'

beforeEach(async () => {
  await emptyWorld()
  server.inbox.length = 0
  await person(ada, 'ADMIN')
})

it('a fortnight of a clinic that nobody mends: exactly these mails, to its contact and the admin', async () => {
  const linden = await connected([{ name: 'Linden Street' }], await person(vet, 'STAFF'))
  await connected([{ name: 'Harbour Cats' }])
  await become(linden, 'NEEDS_RECONNECT', start)
  const fortnight = await live(server, { from: start, to: at(15 * day) })
  const afterwards = await live(server, { from: at(15 * day), to: at(45 * day), everyMs: 8 * hour })
  expect(fortnight).toEqual([
    '11-03T11 vet@linden.example: Please reconnect to Digitail: Linden Street',
    '11-03T11 ada@partner.example: Reconnect needed: Linden Street',
    '11-06T08 vet@linden.example: Reminder: not connected to Digitail: Linden Street',
    '11-06T08 ada@partner.example: Reminder, reconnect needed: Linden Street',
    '11-09T08 ada@partner.example: This week: 1 clinic needs a person',
    '11-10T08 vet@linden.example: A week without Digitail: Linden Street',
    '11-10T08 ada@partner.example: Reminder, reconnect needed: Linden Street',
    '11-16T08 ada@partner.example: This week: 1 clinic needs a person',
    '11-17T08 vet@linden.example: Last reminder: not connected to Digitail: Linden Street',
    '11-17T08 ada@partner.example: Reminder, reconnect needed: Linden Street',
  ])
  const weekly = ['11-23T08', '11-30T08', '12-07T08', '12-14T08']
  expect(afterwards).toEqual(weekly.map((when) => `${when} ada@partner.example: This week: 1 clinic needs a person`))
})

it('mended on the fifth day: those who were told hear of it once, and the ladder ends', async () => {
  const linden = await connected([{ name: 'Linden Street' }], await person(vet, 'STAFF'))
  await become(linden, 'NEEDS_RECONNECT', start)
  const mails = await live(server, { from: start, to: at(15 * day) }, async (now) => {
    if (now.getTime() === at(4 * day).getTime()) await person('newcomer@partner.example', 'ADMIN')
    if (now.getTime() === at(5 * day).getTime()) await become(linden, 'ACTIVE', now)
  })
  expect(mails.filter((mail) => !mail.includes('This week'))).toEqual([
    '11-03T11 vet@linden.example: Please reconnect to Digitail: Linden Street',
    '11-03T11 ada@partner.example: Reconnect needed: Linden Street',
    '11-06T08 vet@linden.example: Reminder: not connected to Digitail: Linden Street',
    '11-06T08 ada@partner.example: Reminder, reconnect needed: Linden Street',
    '11-08T08 vet@linden.example: Connected again: Linden Street',
    '11-08T08 ada@partner.example: Connected again: Linden Street',
  ])
})

it('mended within minutes, disconnected, or broken again: no mail too many', async () => {
  const [quick, ended, twice] = [
    await connected([{ name: 'Quick', contactEmail: 'quick@clinic.example' }]),
    await connected([{ name: 'Ended', contactEmail: 'ended@clinic.example' }]),
    await connected([{ name: 'Twice', contactEmail: 'twice@clinic.example' }]),
  ]
  for (const id of [quick, ended, twice]) await become(id, 'NEEDS_RECONNECT', start)
  const first = await live(server, { from: start, to: at(20 * minute), everyMs: 5 * minute }, async (now) => {
    if (now.getTime() === at(5 * minute).getTime()) await become(quick, 'ACTIVE', now)
  })
  expect(first).toEqual([
    '11-03T08 ended@clinic.example: Please reconnect to Digitail: Ended',
    '11-03T08 twice@clinic.example: Please reconnect to Digitail: Twice',
    '11-03T08 ada@partner.example: 2 clinics need to reconnect',
  ])
  await become(ended, 'DISCONNECTED', at(hour))
  // Reconnected and broken again before anybody looked: a cause of its own, with a ladder of its own.
  await become(twice, 'NEEDS_RECONNECT', at(hour))
  const later = await live(server, { from: at(2 * hour), to: at(3 * day + 2 * hour) })
  expect(later).toEqual([
    '11-03T10 twice@clinic.example: Please reconnect to Digitail: Twice',
    '11-03T10 ada@partner.example: Reconnect needed: Twice',
    '11-06T10 twice@clinic.example: Reminder: not connected to Digitail: Twice',
    '11-06T10 ada@partner.example: Reminder, reconnect needed: Twice',
  ])
})

it('a group is one mail for each person, with the clinics that are theirs; an admin who is the contact gets one', async () => {
  const group = await connected([
    { name: 'Alder', contactEmail: 'both@group.example' },
    { name: 'Birch', contactEmail: 'both@group.example' },
    { name: 'Cedar', contactEmail: ada },
    { name: 'Dogwood' },
  ])
  await become(group, 'NEEDS_RECONNECT', start)
  await person('eve@partner.example', 'ADMIN')
  expect((await live(server, { from: start, to: at(hour), everyMs: hour })).sort()).toEqual([
    '11-03T09 ada@partner.example: Please reconnect to Digitail: Cedar',
    '11-03T09 both@group.example: Please reconnect to Digitail: Alder and Birch',
    '11-03T09 eve@partner.example: Reconnect needed: Alder, Birch, Cedar and Dogwood',
  ])
})

it('a clinic that another account serves again is mended', async () => {
  const linden = await connected([{ name: 'Linden Street', contactEmail: vet }])
  await become(linden, 'NEEDS_RECONNECT', start)
  await live(server, { from: start, to: at(hour), everyMs: hour })
  const other = await connected([])
  await db().clinic.updateMany({ where: { connectionId: linden }, data: { connectionId: other } })
  await become(linden, 'DISCONNECTED', at(2 * hour))
  expect(await live(server, { from: at(3 * hour), to: at(4 * hour), everyMs: hour })).toEqual([
    '11-03T11 vet@linden.example: Connected again: Linden Street',
    '11-03T11 ada@partner.example: Connected again: Linden Street',
  ])
})

it('somebody whose access ended, or who is no longer the contact, hears nothing more', async () => {
  const vetId = await person(vet, 'STAFF')
  const linden = await connected([{ name: 'Linden Street' }], vetId)
  await become(linden, 'NEEDS_RECONNECT', start)
  await live(server, { from: start, to: at(hour), everyMs: hour })
  await db().user.update({ where: { id: vetId }, data: { disabledAt: start } })
  await db().user.updateMany({ where: { email: ada }, data: { role: 'STAFF' } })
  const mails = await live(server, { from: at(3 * day), to: at(4 * day) })
  expect(mails).toEqual([])
})
