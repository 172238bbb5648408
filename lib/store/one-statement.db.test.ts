import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { Prisma } from '@/prisma/generated/client'
import { auditInsertion } from './audit-events'
import { changeTogether } from './one-statement'

const user = (email: string) =>
  Prisma.sql`INSERT INTO "User" ("id", "email") VALUES (${randomUUID()}::uuid, ${email}) RETURNING "id"`

const event = (subjectId: string) =>
  auditInsertion({
    action: 'person.invited',
    actorKind: 'system',
    actorId: 'test',
    subjectKind: 'person',
    subjectId,
    requestId: null,
    address: null,
    data: { quote: `it's "quoted"` },
  })

const found = async (subject: string) => [
  await db().user.count({ where: { email: subject } }),
  await db().auditEvent.count({ where: { subjectId: subject } }),
]

it('changes that are made together all happen', async () => {
  const email = `${randomUUID()}@clinic.example`
  await changeTogether(db(), [user(email), event(email)])
  expect(await found(email)).toEqual([1, 1])
  const { data } = await db().auditEvent.findFirstOrThrow({ where: { subjectId: email } })
  expect(data).toEqual({ quote: `it's "quoted"` })
})

it('when one of them cannot, none does', async () => {
  const [email, taken] = [`${randomUUID()}@clinic.example`, `${randomUUID()}@clinic.example`]
  await changeTogether(db(), [user(taken)])
  await expect(changeTogether(db(), [event(email), user(email), user(taken)])).rejects.toThrow()
  expect(await found(email)).toEqual([0, 0])
})
