import { z } from 'zod'
import { db } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { getLiveToken } from '@/lib/refresh/get-live-token'
import { forgetToken } from '@/lib/refresh/token-memory'
import { openAccessToken } from '@/lib/vault/token-vault'
import { serveTasks } from '../world/serve-tasks'
import { grants, storeConnections } from '../world/store-connections'
import { openBetterAuth } from './better-auth-peer'

const blockOfReads = 100
const blockOfWarm = 50_000

async function timed(count: number, work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  for (let each = 0; each < count; each += 1) await work()
  return (performance.now() - from) / count
}

async function expectToken(token: Promise<unknown>, expected: string): Promise<void> {
  const found = await token
  if (found !== expected) throw new Error('another token came than the one that was stored')
}

/** The ways to a token that are measured beside each other, each checked to bring the token once. */
async function waysToToken(connectionId: string, pair: { accessToken: string; refreshToken: string }) {
  const where = { where: { connectionId } }
  const read = () => db().tokenSet.findUniqueOrThrow(where)
  const readAndOpen = async () => openAccessToken(await read())
  const warm = async () => {
    const token = await getLiveToken(connectionId)
    return token.kind === 'live' ? token.accessToken : null
  }
  const cold = () => {
    forgetToken(connectionId)
    return warm()
  }
  const { DATABASE_URL: databaseUrl = '', DIGITAIL_BASE_URL } = settings()
  const betterAuth = await openBetterAuth({ databaseUrl, digitailUrl: DIGITAIL_BASE_URL?.origin ?? '', pair })
  for (const way of [readAndOpen, warm, cold, betterAuth]) await expectToken(way(), pair.accessToken)
  return { read, readAndOpen, warm: () => getLiveToken(connectionId), cold, betterAuth }
}

const measurement = z.object({ pairs: grants, rounds: z.number() })

/** @returns milliseconds of each way in each round, the ways in turns */
async function measure(input: unknown) {
  const { pairs, rounds } = measurement.parse(input)
  const [pair] = pairs
  const [connectionId] = await storeConnections(pairs, { isDue: false })
  if (pair === undefined || connectionId === undefined) throw new Error('there is no connection to measure')
  const ways = await waysToToken(connectionId, pair)
  const taken = { read: [0], readAndOpen: [0], warm: [0], cold: [0], betterAuth: [0] }
  for (let round = -1; round < rounds; round += 1) {
    const now = {
      read: await timed(blockOfReads, ways.read),
      warm: await timed(blockOfWarm, ways.warm),
      readAndOpen: await timed(blockOfReads, ways.readAndOpen),
      cold: await timed(blockOfReads, ways.cold),
      betterAuth: await timed(blockOfReads, ways.betterAuth),
    }
    // The first round is for the compilers.
    for (const way of ['read', 'readAndOpen', 'warm', 'cold', 'betterAuth'] as const) {
      if (round === 0) taken[way] = []
      taken[way].push(now[way])
    }
  }
  return taken
}

serveTasks({ measure })
