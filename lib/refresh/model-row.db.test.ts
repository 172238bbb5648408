import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { db } from '@/lib/infra/db'
import { sealPair } from '@/lib/vault/token-vault'
import type { ClaimKey } from './rotation-ports'
import { startOver } from './testing/connections'
import { type Seen, type Step, seeDatabase, seeModel, someSteps, stepDatabase, stepModel } from './testing/ledger-steps'
import { ModelRow } from './testing/model-row'

const first = { accessToken: 'access-first', refreshToken: 'refresh-first' }

async function connect(): Promise<string> {
  await startOver()
  const data = {
    environment: 'local',
    digitailUserId: 1,
    accountName: 'A',
    status: 'ACTIVE',
    offeredClinics: [],
  } as const
  const { id: connectionId } = await db().connection.create({ data: { ...data, offeredClinics: [] } })
  const accessExpiresAt = new Date(Date.now() + 3_600_000)
  const times = { accessExpiresAt, refreshAt: accessExpiresAt }
  const sealed = sealPair({ connectionId, generation: 1 }, first)
  await db().tokenSet.create({ data: { connectionId, generation: 1, ...sealed, ...times } })
  return connectionId
}

const isClaim = (answer: unknown): answer is ClaimKey =>
  typeof answer === 'object' && answer !== null && 'attemptId' in answer

/** A claim as both sides must agree on it: not its seal, its id or its time. */
function comparable(answer: unknown): unknown {
  if (!isClaim(answer)) return answer ?? null
  const { generation, attemptId, order } = answer
  return { generation, attemptId, order, isAmbiguous: 'isAmbiguous' in answer && answer.isAmbiguous }
}

async function compare(steps: Step[]): Promise<void> {
  const connectionId = await connect()
  const row = new ModelRow(first)
  const claims = { model: new Map<number, ClaimKey>(), database: new Map<number, ClaimKey>() }
  for (const [index, step] of steps.entries()) {
    const [name, id] = [`${index}`, randomUUID()]
    const inModel = await stepModel(row, claims.model.get(step.who) ?? null, step, name, id)
    const inDatabase = await stepDatabase(connectionId, claims.database.get(step.who) ?? null, step, name, id)
    if (isClaim(inModel)) claims.model.set(step.who, inModel)
    if (isClaim(inDatabase)) claims.database.set(step.who, inDatabase)
    const expected: Seen = seeModel(row, comparable(inModel))
    expect(await seeDatabase(connectionId, comparable(inDatabase)), `after step ${index}`).toEqual(expected)
  }
}

/** A request that was sent under a claim that had ended is open, though another one brings a pair meanwhile. */
const sentTooLate: Step[] = [
  { who: 2, does: 'claim' },
  { who: 1, does: 'lease-runs-out' },
  { who: 1, does: 'claim' },
  { who: 2, does: 'note-ambiguity' },
  { who: 1, does: 'commit' },
]

it('the rows of the races are those of the database: the same after any steps', async () => {
  await fc.assert(fc.asyncProperty(someSteps, compare), {
    numRuns: 80,
    endOnFailure: true,
    examples: [[sentTooLate]],
  })
}, 120_000)
