import { afterAll, beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import type { ConnectActor } from './connect-actor'
import { declineConnect } from './decline-connect'
import { disconnectClinic } from './disconnect-clinic'
import {
  comeBack,
  connectClinics,
  connectUntilQuestion,
  makePerson,
  press,
  startDigitail,
} from './testing/connect-world'
import { digitailUsers, visitDigitail } from './testing/digitail-visit'
import { forgetEverything } from './testing/forget-everything'

let actor: ConnectActor

const sandbox = await startDigitail()
afterAll(sandbox.close)
beforeEach(async () => {
  await forgetEverything()
  actor = await makePerson()
})

/** What the trail says, oldest first: the action, and whether it names this person and a subject. */
async function trail(): Promise<[string, boolean, string | null][]> {
  const rows = await db().auditEvent.findMany({ orderBy: { id: 'asc' } })
  return rows.map(({ action, actorId, subjectKind }) => [action, actorId === actor.id, subjectKind])
}

it('L-05 a clinic that is connected and disconnected leaves every step on the trail, and who took it', async () => {
  const [clinicId = ''] = await connectClinics(actor, digitailUsers.vet, [1201])
  await disconnectClinic({ actor, clinicId, requestId: 'r1' })
  expect((await trail()).map(([action, isTheirs]) => [action, isTheirs])).toEqual([
    ['connect.started', true],
    ['connect.finished', true],
    ['connect.confirmed', true],
    ['connection.disconnected', true],
  ])
})

it('L-05 a no to the question is on the trail', async () => {
  const id = await connectUntilQuestion(actor, digitailUsers.vet)
  expect(await declineConnect({ actor, id, requestId: 'r1' })).toMatchObject({ kind: 'declined' })
  expect((await trail()).at(-1)).toEqual(['connect.declined', true, 'connection'])
})

it('L-05 a no at Digitail, and a return by somebody else, are on the trail', async () => {
  await comeBack(await visitDigitail(await press({ actor }), digitailUsers.vet, 'deny'), { actor })
  expect((await trail()).at(-1)).toEqual(['connect.denied', true, 'attempt'])
  const callback = await visitDigitail(await press({ actor }), digitailUsers.vet)
  await comeBack(callback, { actor: await makePerson() })
  expect((await trail()).at(-1)).toEqual(['connect.refused', false, 'attempt'])
})
