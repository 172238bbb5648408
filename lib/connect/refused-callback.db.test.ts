import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/infra/db'
import { logger } from '@/lib/infra/logger'
import { holderComesBack, makeLink, pressLink } from '@/lib/links/testing/link-world'
import type { ConnectActor } from './connect-actor'
import { sameHash } from './consumed-attempt'
import { comeBack, connectClinics, makePerson, press, startDigitail } from './testing/connect-world'
import { digitailUsers, visitDigitail } from './testing/digitail-visit'
import { forgetEverything } from './testing/forget-everything'

let actor: ConnectActor

const sandbox = await startDigitail()
afterAll(sandbox.close)
beforeEach(async () => {
  await forgetEverything()
  actor = await makePerson()
})

const named = { name: 'Riverside Veterinary Clinic' }
const lastEvent = () => db().auditEvent.findFirst({ orderBy: { id: 'desc' } })
const onlyAttempt = () => db().connectAttempt.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })

describe('a callback that is refused says on the trail, and at the attempt', () => {
  it('L-05 who said no, and for which clinic', async () => {
    const [clinicId = ''] = await connectClinics(actor, digitailUsers.vet, [1201])
    await comeBack(await visitDigitail(await press({ actor, clinicId }), digitailUsers.vet, 'deny'), { actor })
    const [attempt, event] = [await onlyAttempt(), await lastEvent()]
    expect(attempt).toMatchObject({ outcome: 'denied', clinicId })
    expect(event).toMatchObject({ action: 'connect.denied', actorKind: 'person', actorId: actor.id })
    expect(event).toMatchObject({ subjectId: attempt.id, data: { outcome: 'denied', clinic: clinicId } })
  })

  it('L-05 no clinic where there is none', async () => {
    const callback = await visitDigitail(await press({ actor }), digitailUsers.vet)
    await comeBack(callback, { actor, browser: 'another' })
    const event = await lastEvent()
    expect(event).toMatchObject({ action: 'connect.refused', actorKind: 'person', actorId: actor.id })
    expect(event?.data).toEqual({ outcome: 'other-browser' })
  })

  it('L-05 nobody, where nobody is signed in', async () => {
    await comeBack(await visitDigitail(await press({ actor }), digitailUsers.vet), { actor: null })
    expect(await lastEvent()).toMatchObject({ action: 'connect.refused', actorKind: 'anonymous', actorId: null })
  })

  it('L-03 and one line of the log', async () => {
    const info = vi.spyOn(logger(), 'info')
    await comeBack(await visitDigitail(await press({ actor }), digitailUsers.vet, 'deny'), { actor })
    expect(info).toHaveBeenCalledWith(
      { event: 'connect.refused', outcome: 'denied', requestId: null },
      'a connect attempt was refused',
    )
  })
})

describe('of a link', () => {
  const standing = (id: string) => db().connectLink.findUniqueOrThrow({ where: { id } })

  it('the holder’s no is a state of the link, and theirs', async () => {
    const link = await makeLink(named)
    await holderComesBack(await visitDigitail(await pressLink(link), digitailUsers.vet, 'deny'))
    expect(await standing(link.linkId)).toMatchObject({ outcome: 'denied', deniedAt: expect.any(Date) })
    const events = await db().auditEvent.findMany({ orderBy: { id: 'desc' }, take: 2 })
    for (const event of events) expect(event).toMatchObject({ actorKind: 'link', actorId: link.linkId })
    expect(events.map(({ action }) => action).sort()).toEqual(['connect.denied', 'link.denied'])
  })

  it('another browser is nobody’s, and says nothing of a no', async () => {
    const link = await makeLink(named)
    await holderComesBack(await visitDigitail(await pressLink(link), digitailUsers.vet), 'another')
    expect(await standing(link.linkId)).toMatchObject({ outcome: 'other-browser', deniedAt: null })
    expect(await lastEvent()).toMatchObject({ action: 'connect.refused', actorKind: 'anonymous', actorId: null })
  })
})

it('a hash that was cut off is another one', () => {
  expect([sameHash('a', 'a'), sameHash('a', '')]).toEqual([false, false])
})
