import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { readLinkClinic, searchLinkClinics } from './choose-clinic'

const [admin, staff] = [{ role: 'ADMIN' }, { role: 'STAFF' }] as const

beforeEach(async () => {
  await db().clinic.deleteMany()
  await db().clinic.createMany({
    data: [
      { environment: 'local', digitailClinicId: 1, name: 'Riverside 100% Vets', contactEmail: 'desk@river.example' },
      { environment: 'local', digitailClinicId: 2, name: 'Linden Street' },
      { environment: 'production', digitailClinicId: 3, name: 'Riverside elsewhere' },
    ],
  })
})

it('a clinic is found by a part of its name, in this environment only, whatever is typed', async () => {
  const names = async (text: string) => (await searchLinkClinics(admin, text)).map(({ name }) => name)
  expect(await names('RIVER')).toEqual(['Riverside 100% Vets'])
  expect(await names('  ')).toEqual([])
  expect(await names('100%')).toEqual(['Riverside 100% Vets'])
  expect(await names('%')).toEqual(['Riverside 100% Vets'])
  expect(await names('_')).toEqual([])
  expect(await names("' OR 1=1 --")).toEqual([])
})

it('what is found can be chosen, with its contact; a clinic of another environment cannot', async () => {
  const [found] = await searchLinkClinics(admin, 'river')
  expect(await readLinkClinic(admin, found?.id ?? '')).toMatchObject({ contactEmail: 'desk@river.example' })
  const other = await db().clinic.findFirstOrThrow({ where: { environment: 'production' } })
  expect(await readLinkClinic(admin, other.id)).toBeNull()
})

it('only admins look', async () => {
  await expect(searchLinkClinics(staff, 'river')).rejects.toThrow('only admins')
  await expect(readLinkClinic(staff, 'x')).rejects.toThrow('only admins')
})
