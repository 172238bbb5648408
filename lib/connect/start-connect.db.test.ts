import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import type { ConnectActor } from './connect-actor'
import { startConnect } from './start-connect'
import { makePerson } from './testing/connect-world'

let actor: ConnectActor

beforeEach(async () => {
  actor = await makePerson()
})

const press = (by: ConnectActor = actor) =>
  startConnect({ actor: by, browser: 'same-browser', clinicId: null, returnPath: '/clinics', requestId: null })

async function pressTwentyTimes(): Promise<void> {
  for (let times = 0; times < 20; times += 1) expect((await press()).kind).toBe('leave')
}

const attempts = () => db().connectAttempt.count({ where: { userId: actor.id } })
const onTheTrail = () => db().auditEvent.count({ where: { action: 'connect.started', actorId: actor.id } })
const tooMany = { kind: 'refused', outcome: 'too-many-attempts' }

describe('the button', () => {
  it('lives ten minutes on the clock of the database, and is on the trail', async () => {
    await press()
    const [attempt] = await db().connectAttempt.findMany({ where: { userId: actor.id } })
    expect((attempt?.expiresAt.getTime() ?? 0) - (attempt?.createdAt.getTime() ?? 0)).toBe(600_000)
    const events = await db().auditEvent.findMany({ where: { subjectId: attempt?.id ?? '' } })
    expect(events).toMatchObject([
      { action: 'connect.started', actorKind: 'person', actorId: actor.id, data: { purpose: 'connect' } },
    ])
  })

  it('leads nowhere the twenty-first time in ten minutes, and that leaves nothing behind', async () => {
    await pressTwentyTimes()
    expect(await press()).toEqual(tooMany)
    expect([await attempts(), await onTheTrail()]).toEqual([20, 20])
  })

  it('is counted for each person', async () => {
    await pressTwentyTimes()
    expect((await press(await makePerson())).kind).toBe('leave')
  })

  it('leads on again once the oldest press is ten minutes old', async () => {
    await pressTwentyTimes()
    const [oldest] = await db().connectAttempt.findMany({ where: { userId: actor.id }, take: 1 })
    await db().$executeRaw`UPDATE "ConnectAttempt" SET "createdAt" = now() - interval '601 seconds'
      WHERE "id" = ${oldest?.id}::uuid`
    expect((await press()).kind).toBe('leave')
    expect(await press()).toEqual(tooMany)
  })
})
