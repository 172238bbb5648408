import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { insertUser, updateUserDisabled } from '@/lib/store/users'
import { actsAsAdmin } from './acts-as-admin'

beforeEach(async () => {
  await db().user.deleteMany()
})

async function person(role: 'ADMIN' | 'STAFF') {
  const user = await insertUser(db(), { email: `${role.toLowerCase()}@clinic.com`, name: null, role })
  if (user === null) throw new Error('the address is taken')
  return { kind: 'person', userId: user.id } as const
}

it('W-04 an admin acts as one, until the role or the access is taken', async () => {
  const admin = await person('ADMIN')
  expect(await actsAsAdmin(db(), admin)).toBe(true)
  await updateUserDisabled(db(), admin.userId, new Date())
  expect(await actsAsAdmin(db(), admin)).toBe(false)
  await updateUserDisabled(db(), admin.userId, null)
  await db().user.update({ where: { id: admin.userId }, data: { role: 'STAFF' } })
  expect(await actsAsAdmin(db(), admin)).toBe(false)
})

it('nobody else does, but the app by itself', async () => {
  expect(await actsAsAdmin(db(), await person('STAFF'))).toBe(false)
  expect(await actsAsAdmin(db(), { kind: 'person', userId: randomUUID() })).toBe(false)
  expect(await actsAsAdmin(db(), { kind: 'anonymous' })).toBe(false)
  expect(await actsAsAdmin(db(), { kind: 'link', linkId: 'a-link' })).toBe(false)
  expect(await actsAsAdmin(db(), { kind: 'system', name: 'upkeep' })).toBe(true)
})
